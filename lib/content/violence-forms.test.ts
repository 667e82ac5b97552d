import { describe, expect, it } from 'vitest'
import { riskIdentificationSheet2018 } from './questionnaires/risk-identification-sheet/2018'
import { formsOfReasons, violenceForms } from './violence-forms'

const ofChild = (code: string, value: number | readonly number[]) =>
  ({ entity: 'person', cpers: 2, code, value }) as const

describe('the forms of violence', () => {
  it('have codes of their own and both languages', () => {
    expect(new Set(violenceForms.map(({ code }) => code)).size).toBe(violenceForms.length)
    expect(violenceForms.filter(({ label }) => label.ro === '' || label.en === '' || /[şţŞŢ]/.test(label.ro))).toEqual(
      [],
    )
  })

  it.each([
    ['one thing that the child has been through', [ofChild('TRAUMA', [3])], ['sexual-abuse']],
    ['several', [ofChild('TRAUMA', [6, 1])], ['neglect', 'begging']],
    ['beating as discipline', [ofChild('DISCIP', 5)], ['physical-abuse']],
    ['the same twice', [ofChild('TRAUMA', [2]), ofChild('DISCIP', 5)], ['physical-abuse']],
    ['exploitation, which the worker names', [ofChild('TRAUMA', [5])], []],
    ['shouting, which is no alert', [ofChild('DISCIP', 3)], []],
    ['nothing', [], []],
  ])('are suggested from %s', (_, reasons, forms) => expect(formsOfReasons(reasons)).toEqual(forms))

  it('know every option of the question about harm', () => {
    const trauma = riskIdentificationSheet2018.sections
      .flatMap(({ questions }) => questions)
      .find(({ code }) => code === 'TRAUMA')
    expect(trauma?.options?.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6])
  })
})
