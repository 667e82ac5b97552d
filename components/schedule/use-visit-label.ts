import { useTranslations } from 'next-intl'

const fields = [
  'visitedOn',
  'visitorName',
  'planned',
  'summary',
  'risksSeen',
  'revisionNeeded',
  'revisionReason',
  'nextOn',
  'nextReason',
  'lateReason',
] as const

/** The label of a field of a visit by its name: "summary", or "lines.2.progress" as the progress of measure 3. */
export function useVisitLabel(): (field: string) => string | undefined {
  const t = useTranslations('schedule.visit')
  return (field) => {
    const [, place, name] = /^lines\.(\d+)\.(progress|note)$/.exec(field) ?? []
    if (place !== undefined) return t(name === 'note' ? 'lineNoteOf' : 'lineProgressOf', { n: Number(place) + 1 })
    const known = fields.find((each) => each === field)
    return known && t(known)
  }
}
