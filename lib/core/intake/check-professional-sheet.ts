import { birthBoundsFault } from '@/lib/core/casework/birth-bounds'
import { dayFault } from '@/lib/core/dates/day-fault'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { settle } from '@/lib/core/observation/answers'
import { checkFiller } from '@/lib/core/observation/check-filler'
import { missingRows, type Complaints, type SheetRules } from '@/lib/core/observation/check-sheet'
import { conclude } from '@/lib/core/observation/conclusion'
import { answersIn, otherField, type TypedSheet } from '@/lib/core/observation/fields'
import { dayOfShown, shownDay } from '@/lib/core/observation/shown-values'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { childBirthField, childNameField, childRows, professionalFieldLengths } from './professional-fields'
import type { SentSheet } from './professional-sheet'
import type { ToldChild } from './referral'

type Basis = Pick<SheetRules, 'rows' | 'others' | 'fillerKinds' | 'cases' | 'today'> & {
  /** ISO in UTC. */
  readonly now: string
  readonly villageIds: readonly number[]
}

/** Reads what a professional typed into a sheet to be sent: all of it, or every complaint by field. */
export function checkProfessionalSheet(typed: TypedSheet, basis: Basis): Result<SentSheet, Complaints> {
  const complaints: Record<string, Complaint> = { ...tooLong(typed, basis) }
  const told = readTold(typed, basis, complaints)
  // The sheet arrives in the moment in which it is sent.
  const filler = checkFiller({ ...typed, receivedOn: shownDay(basis.today) }, { ...basis, mayLackTalk: true })
  const answers = settle(basis.rows, answersIn(basis.rows, typed))
  const otherTexts = Object.fromEntries(
    basis.others.flatMap(({ id }) => {
      const text = typed[otherField(id)] ?? ''
      return text === '' ? [] : [[id, text]]
    }),
  )
  const { kind, missing } = conclude(basis.rows, answers, Object.values(otherTexts))
  Object.assign(complaints, filler.complaints, missingRows(missing))
  // Neither is asked of a professional.
  delete complaints.trigger
  delete complaints.receivedOn
  if (
    filler.value !== null &&
    filler.value.talkEnd !== '' &&
    momentAt(filler.value.filledOn, filler.value.talkEnd) > basis.now
  ) {
    complaints.talkEnd = { key: 'momentInFuture' }
  }
  if (filler.value === null || Object.keys(complaints).length > 0) return fail(complaints)
  const { fillerKind, fillerName, fillerPosition, filledOn, talkStart, talkEnd } = filler.value
  return ok({
    ...{ fillerKind, fillerName, fillerPosition, filledOn, talkStart, talkEnd },
    ...told,
    headSigned: (typed.headSigned ?? '') !== '',
    answers,
    otherTexts,
    suspicion: kind === 'visit',
  })
}

/** What is told of the family: at least one name, so that SPAS knows whom to look for. */
function readTold(typed: TypedSheet, { today, villageIds }: Basis, complaints: Record<string, Complaint>) {
  const value = (field: string) => (typed[field] ?? '').trim()
  const toldChildren: ToldChild[] = []
  for (let index = 0; index < childRows; index += 1) {
    const name = value(childNameField(index))
    const shown = value(childBirthField(index))
    const birthDate = dayOfShown(shown)
    if (name === '' && shown === '') continue
    if (name === '') complaints[childNameField(index)] = { key: 'required' }
    if (shown !== '' && birthDate === null) complaints[childBirthField(index)] = { key: dayFault(shown) }
    const fault = birthDate === null ? null : birthBoundsFault(birthDate, today)
    if (fault !== null) complaints[childBirthField(index)] = fault
    toldChildren.push({ name, birthDate, cnp: '' })
  }
  const toldHead = value('toldHead')
  if (toldHead === '' && toldChildren.length === 0) complaints.toldHead = { key: 'nameOrChild' }
  const village = villageIds.find((id) => String(id) === value('villageId')) ?? null
  if (village === null && value('villageId') !== '') complaints.villageId = { key: 'choice' }
  return {
    toldHead,
    toldChildren,
    villageId: village,
    toldAddress: value('toldAddress'),
    toldPhone: value('toldPhone'),
  }
}

function tooLong(typed: TypedSheet, declared: Basis): Complaints {
  const lengths = professionalFieldLengths(declared)
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, value]) => {
      const maximum = lengths.get(field)
      return maximum !== undefined && value.length > maximum
        ? [[field, { key: 'tooLong', params: { maximum } }] as const]
        : []
    }),
  )
}
