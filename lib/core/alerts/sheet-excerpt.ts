import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths } from '@/lib/core/dates/completed'
import { birthOf } from '@/lib/core/questionnaire/birth'
import type { FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import { nameOf } from '@/lib/core/risk-sheet/roster-children'
import { recordsOf, type SheetContent } from '@/lib/core/sheet-sync/content'
import type { SentSheet } from './sent-content'

type FinishedSheet = {
  readonly number: string | null
  readonly content: SheetContent
  readonly verdict: FrozenVerdict
}

/** The confirmed rows of a finished sheet with the answers that decided, and of its people only those whom these are about. */
export function sheetExcerpt({ number, content, verdict }: FinishedSheet): SentSheet {
  const { situations, confirmed, because, alertReasons } = verdict
  const shown = Object.fromEntries(confirmed.map((row) => [row, because[row] ?? []]))
  const cited = new Map<string, Cited>()
  for (const reason of [...Object.values(shown).flat(), ...alertReasons])
    if (reason.entity !== 'household')
      cited.set(`${reason.entity} ${reason.cpers}`, { entity: reason.entity, number: reason.cpers })
  return {
    number,
    sheetDate: content.sheetDate,
    situations,
    confirmed,
    because: shown,
    alertReasons,
    people: [...cited.values()].map((person) => named(person, content)),
  }
}

type Cited = Pick<SentSheet['people'][number], 'entity' | 'number'>

function named({ entity, number }: Cited, content: SheetContent): SentSheet['people'][number] {
  const answers = recordsOf(content, entity)[number] ?? {}
  const day = parseDay(content.sheetDate)
  const birth = day && birthOf(answers, day)
  const months = day && birth ? completedMonths(birth.date, day) : null
  return { entity, number, name: nameOf(answers), months, years: months === null ? null : Math.floor(months / 12) }
}
