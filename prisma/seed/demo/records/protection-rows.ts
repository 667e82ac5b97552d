import { codes } from '@/lib/core/questionnaire/reserved'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { addDays } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import { fullName, isAdult, type SeparatedMember } from '../people/roster'
import { isParent } from '../census/household'
import type { CaseStory } from '../story/case-story'
import { minutesAfter, momentOn } from '../story/moment'
import type { CommuneFile } from './commune-file'
import type { Row, Rows } from './rows'

/** By the answers to SERVP. */
const measures: Readonly<Record<number, string>> = {
  1: 'residential',
  2: 'residential',
  3: 'relatives',
  4: 'other-family',
  5: 'foster-carer',
}

/** So many days ago the county listed the children; some came on its list later. */
const listed = { atFirst: 38, lately: 4 } as const

/** The children in special protection as the county lists them, tied to their families but for a few of the latest. */
export function protectionRows(file: CommuneFile): Pick<Rows, 'special_protection_child'> {
  const children = file.cases.flatMap((story) => story.roster.separated.map((child) => ({ story, child })))
  const untied = Math.min(file.many ? 2 : 0, children.length - 1)
  const order = file.random.fork('protection').shuffled(children)
  return {
    special_protection_child: order.map(({ story, child }, index) =>
      protectionRow(file, story, child, index >= untied),
    ),
  }
}

function protectionRow(
  { key, worker, today, random }: CommuneFile,
  story: CaseStory,
  child: SeparatedMember,
  tied: boolean,
): Row {
  const id = idOf(`protected ${story.id} ${child.number}`)
  const birth = formatDay(child.birth)
  const chosen = addDays(today, -random.fork(id).between(60, 1500))
  const answers = story.risk?.sheet.separatedChildren.find((each) => each[codes.separatedChild] === child.number)
  const listedAt = momentOn(addDays(today, -(tied ? listed.atFirst : listed.lately)), '10:00')
  const parents = story.roster.members.filter((member) => isAdult(member) && isParent(member.adult))
  return {
    ...key,
    id,
    surname: child.surname,
    given_name: child.givenName,
    birth_date: birth,
    parents: parents.map(fullName).join(', '),
    measure: measures[Number(answers?.SERVP)] ?? 'other',
    placed_on: chosen > birth ? chosen : birth,
    source: 'imported',
    listed_at: listedAt,
    listed_by: worker.coordinator.id,
    family_id: tied ? story.id : null,
    tied_at: tied ? minutesAfter(listedAt, 3 * 1440) : null,
    excuse: '',
    decided_by: tied ? worker.id : null,
    left_reason: '',
    revision: tied ? 2 : 1,
  }
}
