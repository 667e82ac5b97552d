import type { EntityKind, Questionnaire, Section } from '@/lib/core/questionnaire/types'

/** Where one is in a sheet. `number`: the person the section is open at. */
export type Place =
  | { readonly kind: 'overview' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'section'; readonly section: Section; readonly number: number | null }

/** The part of an address that names a section: "2.13.A" is "2-13-a". */
export const slugOf = (sectionId: string): string => sectionId.toLowerCase().replaceAll('.', '-')

/** The place that an address of the sheet names; null when it names none. */
export function placeAt(
  questionnaire: Questionnaire,
  sheetId: string,
  pathname: string,
  person: string | null,
): Place | null {
  const [slug, ...more] = pathname.replace(`/risk-sheets/${sheetId}`, '').split('/').filter(Boolean)
  if (more.length > 0) return null
  if (slug === undefined) return { kind: 'overview' }
  if (slug === 'finish') return { kind: 'finish' }
  const section = questionnaire.sections.find(({ id }) => slugOf(id) === slug)
  const number = person !== null && /^\d{1,4}$/.test(person) ? Number(person) : null
  return section ? { kind: 'section', section, number } : null
}

export type Spot = { readonly sectionId: string; readonly number?: number | null; readonly code?: string }

/** The address of a section, at one person and one question where they are named. */
export function addressOf(sheetId: string, { sectionId, number, code }: Spot): string {
  const person = number === undefined || number === null || number === 0 ? '' : `?person=${number}`
  const question = code === undefined ? '' : `#${questionId(number ?? 0, code)}`
  return `/risk-sheets/${sheetId}/${slugOf(sectionId)}${person}${question}`
}

/** The id that a question has on its page. */
export const questionId = (number: number, code: string): string => `q-${number}-${code}`

/** The section that asks a question of an entity. */
export const sectionAsking = ({ sections }: Questionnaire, entity: EntityKind, code: string): Section | undefined =>
  sections.find((section) => section.entity === entity && section.questions.some((question) => question.code === code))
