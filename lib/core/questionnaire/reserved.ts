import type { EntityKind } from './types'

/**
 * Variables whose meaning the engine itself knows: they number the records, date the births and tie children to parents.
 * AGE and MONTHS are derived, never answered.
 */
export const codes = {
  person: 'CPERS',
  separatedChild: 'CPERSCHILD',
  nucleus: 'NUCLEUS_CODE',
  gender: 'GENDER',
  birthYear: 'YY',
  birthMonth: 'MM',
  birthDay: 'DD',
  mother: 'MOM',
  father: 'DAD',
  age: 'AGE',
  months: 'MONTHS',
} as const

/** The variable that numbers the records of an entity; the household has none. */
export const keyCode = (entity: EntityKind): string | null =>
  entity === 'person' ? codes.person : entity === 'separatedChild' ? codes.separatedChild : null

/** True for what is computed from a birth date: it decides, but it is no answer. */
export const isDerived = (code: string): boolean => code === codes.age || code === codes.months

/** The first age at which one is no child. */
export const adultAge = 18
/** The first age at which a child in special protection is no longer followed (decision 14 of the source's open points). */
export const separatedAgeLimit = 27
/** The printed scheme leaves 1-20 to residents. */
export const firstSeparatedKey = 21
