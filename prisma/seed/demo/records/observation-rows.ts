import { counties } from '@/lib/content/places/counties'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { childrenTied } from '@/lib/core/observation/children-tied'
import { idOf } from '../people/ids'
import { fullName, isChild } from '../people/roster'
import type { ObservationStory } from '../story/case-story'
import { type CaseFile, childIdOf } from './case-file'
import type { Row, Rows } from './rows'

/** The signed observation sheet of a family with the children it is about, or the one being filled in. */
export function observationRows(file: CaseFile): Pick<Rows, 'observation_sheet' | 'observation_sheet_child'> {
  const { observation, observationDraft } = file.story
  return {
    observation_sheet: [
      ...(observation ? [signedRow(file, observation)] : []),
      ...(observationDraft ? [draftRow(file, observationDraft)] : []),
    ],
    observation_sheet_child: observation ? tiedRows(file, observation) : [],
  }
}

function signedRow(file: CaseFile, observation: ObservationStory): Row {
  const { key, worker, story } = file
  const needed = observation.visitOn !== null
  return {
    ...key,
    id: observation.id,
    family_id: story.id,
    status: 'signed',
    number: file.sheetNumber,
    trigger: observation.trigger,
    filler_name: observation.fillerName,
    filler_position: observation.fillerPosition,
    filler_kind: observation.fillerKind,
    filled_on: observation.filledOn,
    talk_start: observation.talkStart,
    talk_end: observation.talkEnd,
    head_signed: true,
    answers: observation.answers,
    other_texts: {},
    draft: {},
    identification: identificationOf(file),
    risk_sheet_needed: needed,
    visitor_name: needed ? worker.name : '',
    visitor_position: needed ? worker.position : '',
    visit_on: observation.visitOn,
    received_at: observation.receivedOn === null ? null : `${observation.receivedOn}T00:00:00Z`,
    signed_at: observation.signedAt,
    signed_by: worker.id,
    created_at: observation.signedAt,
    created_by: worker.id,
    revision: 2,
  }
}

function draftRow({ key, worker, story }: CaseFile, draft: Readonly<Record<string, string>>): Row {
  return {
    ...key,
    id: idOf(`observation draft ${story.id}`),
    family_id: story.id,
    status: 'draft',
    number: null,
    trigger: null,
    filler_name: '',
    filler_position: '',
    filler_kind: 'spas',
    filled_on: null,
    talk_start: null,
    talk_end: null,
    head_signed: false,
    answers: {},
    other_texts: {},
    draft,
    identification: null,
    risk_sheet_needed: null,
    visitor_name: '',
    visitor_position: '',
    visit_on: null,
    received_at: null,
    signed_at: null,
    signed_by: null,
    created_at: story.enteredAt,
    created_by: worker.id,
    revision: 2,
  }
}

/** Name and address of the family on the day of signing. */
function identificationOf({ story: { roster }, commune }: CaseFile): Row {
  const [head] = roster.members
  return {
    headName: head ? fullName(head) : '',
    county: counties.find(({ code }) => code === commune.county)?.name ?? '',
    commune: commune.name,
    village: roster.place.village.name,
    street: roster.street,
    streetNo: roster.streetNo,
    phone: '',
  }
}

function tiedRows({ key, story }: CaseFile, { id, filledOn }: ObservationStory): Row[] {
  const { members, separated } = story.roster
  const children = [...members.filter(isChild), ...separated].map(({ number, birth }) => ({
    id: childIdOf(story, number),
    birthDate: formatDay(birth),
    leftOn: null,
  }))
  return childrenTied(children, filledOn).map((child) => ({ ...key, sheet_id: id, child_id: child.id }))
}
