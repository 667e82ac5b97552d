import { violenceOf } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import { ageBand } from '@/lib/core/alerts/age-band'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { sheetExcerpt } from '@/lib/core/alerts/sheet-excerpt'
import { ageOn } from '@/lib/core/casework/child-record'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { fullName, isChild } from '../people/roster'
import { type CaseFile, childIdOf } from './case-file'
import { contentOf } from './risk-rows'

/** What the county reads of a family that was put before it at a moment: all its children, or those with these numbers. */
export function sentContent(
  file: CaseFile,
  sentAt: string,
  numbers: readonly number[] | null,
  observed = false,
): SentContent {
  const { story, commune, worker, sheetNumber } = file
  const { members, separated, place, street, streetNo } = story.roster
  const [head] = members
  const children = [...members.filter(isChild), ...separated].filter(
    ({ number }) => numbers === null || numbers.includes(number),
  )
  return {
    headName: head ? fullName(head) : '',
    phone: '',
    village: place.village.name,
    street,
    streetNo,
    commune: commune.name,
    communeKind: 'commune',
    worker: { name: worker.name, position: worker.position, phone: '', email: worker.email },
    children: children.map((child) => {
      const birthDate = formatDay(child.birth)
      const age = ageOn(birthDate, romanianDay(new Date(sentAt)))
      return {
        id: childIdOf(story, child.number),
        name: fullName(child),
        sex: child.sex,
        birthDate,
        age,
        ageBand: ageBand(age),
      }
    }),
    sheet: story.risk?.finish
      ? sheetExcerpt({
          number: sheetNumber,
          content: contentOf(story.risk),
          verdict: story.risk.finish.verdict,
        })
      : null,
    observation: observed ? observationOf(file) : null,
  }
}

function observationOf({ story: { observation }, sheetNumber }: CaseFile): SentContent['observation'] {
  if (observation === null || sheetNumber === null) return null
  const { filledOn, fillerName, fillerPosition, answers } = observation
  return { number: sheetNumber, filledOn, fillerName, fillerPosition, rows: violenceOf(answers)?.rows ?? [] }
}
