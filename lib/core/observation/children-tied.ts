import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedYears } from '@/lib/core/dates/completed'

type Child = { readonly id: string; readonly birthDate: string | null; readonly leftOn: string | null }

/**
 * The children that a sheet is about: those of the family on that day ("2026-05-07") who are under 18 or whose birth date is
 * not known. Children in special protection belong to the family too (methodology A2.2).
 */
export function childrenTied(children: readonly Child[], day: string): Child[] {
  const date = parseDay(day)
  return children.filter(({ birthDate, leftOn }) => {
    const birth = birthDate === null ? null : parseDay(birthDate)
    const grown = birth !== null && date !== null && completedYears(birth, date) >= 18
    return !grown && (leftOn === null || leftOn > day)
  })
}

/** The child whom a sheet must mean: a family has one. Of several, the sheet does not say which. */
export const onlyChild = (children: readonly Pick<Child, 'id'>[]): string[] =>
  children.length === 1 ? children.map(({ id }) => id) : []
