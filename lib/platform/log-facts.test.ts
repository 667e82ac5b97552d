import { describe, expect, test } from 'vitest'
import { errorFacts } from './log-facts'

describe('errorFacts', () => {
  test('tells kind, code and place, and not the message', () => {
    const error = Object.assign(new TypeError('Key (cnp)=(1234567890123) already exists'), { code: '23505' })
    const facts = errorFacts(error)
    expect(facts).toMatchObject({ name: 'TypeError', code: '23505' })
    expect(facts.at[0]).toContain('log-facts.test')
    expect(JSON.stringify(facts)).not.toContain('1234567890123')
  })

  test('drops every line of a message that spans several', () => {
    const facts = errorFacts(new Error('first\nIon Popescu\n  lives at number 5'))
    expect(JSON.stringify(facts)).not.toMatch(/Popescu|number 5/)
  })

  test('copes with what is not an error', () => {
    expect(errorFacts('a text that was thrown')).toEqual({ name: 'string', at: [] })
  })
})
