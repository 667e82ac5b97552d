import { describe, expect, it } from 'vitest'
import { observationUpdate, professionalForm, professionalUpdate } from './draft-form'

const update = (values: Record<string, string>) => ({ values, before: {}, revision: 0 })

describe('a save of a draft', () => {
  it('holds days and times as they will be shown', () => {
    const typed = update({ filledOn: '7.5.2026', talkStart: '9:05', fillerName: ' Ana Pop ' })
    const shown = { filledOn: '07.05.2026', talkStart: '09:05', fillerName: 'Ana Pop' }
    expect(observationUpdate.parse(typed).values).toEqual(shown)
    expect(professionalUpdate.parse(typed).values).toEqual(shown)
  })

  it('keeps what cannot be read as it was typed', () => {
    expect(observationUpdate.parse(update({ filledOn: 'luni', talkEnd: 'seara' })).values).toEqual({
      filledOn: 'luni',
      talkEnd: 'seara',
    })
  })

  it('knows the birth day of a child on a sheet of a professional alone', () => {
    const typed = update({ 'child.0.birthDate': '4.3.2018' })
    expect(professionalUpdate.parse(typed).values).toEqual({ 'child.0.birthDate': '04.03.2018' })
    expect(observationUpdate.parse(typed).values).toEqual({ 'child.0.birthDate': '4.3.2018' })
  })

  it.each([-1, 1.5, 2 ** 31])('is refused with a revision that no draft has: %d', (revision) => {
    expect(professionalUpdate.safeParse({ ...update({}), revision }).success).toBe(false)
    expect(observationUpdate.safeParse({ ...update({}), revision }).success).toBe(false)
  })
})

it('a form leaves what was not sent as it is', () => {
  const id = '0198c0de-0000-7000-8000-000000000001'
  expect(professionalForm.parse({ id, revision: '2', toldHead: 'Pop' })).toEqual({
    id,
    revision: 2,
    intent: 'save',
    values: { toldHead: 'Pop' },
  })
})
