import { formatDay } from '@/lib/core/dates/calendar-date'
import { codes } from '@/lib/core/questionnaire/reserved'
import { fullName, isChild, type Named } from '../people/roster'
import type { CaseStory } from '../story/case-story'
import { type CaseFile, childIdOf } from './case-file'
import type { Row, Rows } from './rows'
import { standingOf } from './standing'

/** The family as it stands on the day of the demo, and its children. */
export function familyRows(file: CaseFile): Pick<Rows, 'family' | 'child'> {
  const { story, key, worker, today } = file
  const { roster, closed } = story
  const standing = standingOf(story, today)
  const [head] = roster.members
  if (head === undefined) throw new RangeError('a family without anybody')
  return {
    family: [
      {
        ...key,
        id: story.id,
        head_name: fullName(head),
        village_id: roster.place.village.siruta,
        street: roster.street,
        street_no: roster.streetNo,
        phone: '',
        state: standing.state,
        due_on: standing.dueOn,
        due_for: standing.dueFor,
        due_at: standing.dueAt,
        monitoring_due_on: standing.monitoringDueOn,
        dimensions: standing.dimensions,
        situations: standing.situations,
        children_count: standing.childrenCount,
        created_at: story.enteredAt,
        created_by: worker.id,
        revision: 1,
        closed_on: closed?.on ?? null,
        close_reason: closed?.reason ?? null,
      },
    ],
    child: [
      ...roster.members.filter(isChild).map((child) => childRow(file, child, false)),
      ...roster.separated.map((child) => childRow(file, child, true)),
    ],
  }
}

function childRow({ story, key }: CaseFile, child: Named & { readonly number: number }, separated: boolean): Row {
  const cnp = separated || hasPapers(story, child.number) ? child.cnp : null
  return {
    ...key,
    id: childIdOf(story, child.number),
    family_id: story.id,
    surname: child.surname,
    given_name: child.givenName,
    birth_date: formatDay(child.birth),
    sex: child.sex,
    cnp,
    no_cnp_reason: cnp === null ? 'no-papers' : null,
    separated,
    left_on: story.closed?.on ?? null,
    left_reason: story.closed?.reason ?? null,
    created_at: story.enteredAt,
    revision: 1,
  }
}

/** Whether a resident has a birth certificate, as far as a visit has told. */
const hasPapers = ({ risk }: CaseStory, cpers: number): boolean =>
  risk?.sheet.persons.find((answers) => answers[codes.person] === cpers)?.ACTE1 !== 0
