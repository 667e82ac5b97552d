import { ageBands, type AgeBand } from './age-band'

/** Stands for all forms together: a child counted once in an alert, under however many forms. */
export const anyForm = 'any'

/** Children in alerts that share form, age and sex (0: not known). */
export type ViolenceCount = {
  readonly form: string
  readonly ageBand: AgeBand
  readonly sex: 0 | 1 | 2
  readonly stage: 'suspected' | 'confirmed'
  readonly children: number
}

/** Suspected and confirmed children of one line of a table. */
export type ViolenceLine<Key extends string = string> = {
  readonly key: Key
  readonly suspected: number
  readonly confirmed: number
}

export type ViolenceFigures = {
  readonly all: ViolenceLine
  /** In the order of the given forms; those that occur, and any that the list does not know at the end. */
  readonly forms: readonly ViolenceLine[]
  readonly ages: readonly ViolenceLine<AgeBand>[]
  /** 1 boys, 2 girls, 0 not known. */
  readonly sexes: readonly ViolenceLine<'0' | '1' | '2'>[]
}

/**
 * Adds the counts up by form, by age and by sex. A child named under two forms is counted in each of them, and once by age and
 * by sex.
 */
export function violenceFigures(counts: readonly ViolenceCount[], forms: readonly string[]): ViolenceFigures {
  const line = <Key extends string>(key: Key, own: readonly ViolenceCount[]): ViolenceLine<Key> => ({
    key,
    suspected: sum(own, 'suspected'),
    confirmed: sum(own, 'confirmed'),
  })
  const once = counts.filter(({ form }) => form === anyForm)
  const byForm = counts.filter(({ form }) => form !== anyForm)
  const occurring = new Set(byForm.map(({ form }) => form))
  const known = forms.filter((form) => occurring.has(form))
  const strange = [...occurring].filter((form) => !forms.includes(form)).sort()
  return {
    all: line(anyForm, once),
    forms: [...known, ...strange].map((code) =>
      line(
        code,
        byForm.filter(({ form }) => form === code),
      ),
    ),
    ages: ageBands
      .map((band) =>
        line(
          band,
          once.filter(({ ageBand }) => ageBand === band),
        ),
      )
      .filter(({ key, suspected, confirmed }) => key !== 'unknown' || suspected + confirmed > 0),
    sexes: (['1', '2', '0'] as const)
      .map((code) =>
        line(
          code,
          once.filter(({ sex }) => String(sex) === code),
        ),
      )
      .filter(({ key, suspected, confirmed }) => key !== '0' || suspected + confirmed > 0),
  }
}

const sum = (counts: readonly ViolenceCount[], wanted: ViolenceCount['stage']): number =>
  counts.reduce((total, { stage, children }) => total + (stage === wanted ? children : 0), 0)
