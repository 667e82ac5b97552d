import { findingsOf } from '@/lib/core/invisible/from-risk-sheet'
import type { Service } from '@/lib/core/invisible/invisibility'
import { addDays, daysBetween } from '@/lib/core/deadlines/add-time'
import { codes } from '@/lib/core/questionnaire/reserved'
import { idOf } from '../people/ids'
import { isChild, type Roster } from '../people/roster'
import type { Random } from '../random'
import type { RiskStory, UnknownStory } from './case-story'
import { workingDay } from './moment'

const solutions: Readonly<Record<Service, string>> = {
  'social-assistance': 'Familia este în evidența SPAS.',
  'family-doctor': 'Înscris la medicul de familie din comună.',
  school: 'Înscris la școală, cu sprijinul mediatorului școlar.',
}

/** The children of a finished sheet whom a family doctor or a school does not know; of older findings some are solved. */
export function unknownChildren(
  name: string,
  { sheet, finish }: RiskStory,
  { members }: Roster,
  today: string,
  random: Random,
): UnknownStory[] {
  if (finish === null) return []
  const children = members.filter(isChild).map(({ number }) => ({
    childId: String(number),
    answers: sheet.persons.find((answers) => answers[codes.person] === number) ?? {},
  }))
  return findingsOf(children, []).found.map(({ childId, service }) => {
    const on = workingDay(addDays(sheet.sheetDate, random.between(14, 90)))
    const solved = daysBetween(on, today) > 0 && random.chance(0.6)
    return {
      id: idOf(`unknown ${name} ${childId} ${service}`),
      child: Number(childId),
      service,
      solved: solved ? { on, how: solutions[service] } : null,
    }
  })
}
