import type { DutyCatalogue } from '../duty'
import type { DutyFact } from '../fact'
import { firstOf, type When } from '../when'
import { calendarFacts } from './calendar-periods'
import { chainOf, factOf } from './chain'

/** A request, notice or petition that was logged. `closedAt`: found to need no sheet, with the reason. */
export type IntakeDutyRecord = {
  readonly id: string
  readonly familyId: string | null
  readonly loggedAt: When
  readonly sheetFilledAt: When | null
  readonly closedAt: When | null
}

/** A professional's sheet that arrived and stands apart from the families until SPAS takes it over. */
export type ArrivedSheetDutyRecord = {
  readonly id: string
  readonly filledAt: When
  readonly receivedAt: When
  /** Its conclusion: a home visit is needed. */
  readonly needed: boolean
}

/** A child of the county's list of special protection; `excusedAt`: a reason was given why its family gets no risk sheet. */
export type ProtectedChildDutyRecord = {
  readonly id: string
  readonly familyId: string | null
  readonly listedAt: When
  readonly riskSheetOn: When | null
  readonly excusedAt: When | null
}

/** A service of the inventory; closed ones are not checked any more. */
export type ServiceDutyRecord = {
  readonly id: string
  readonly addedAt: When
  readonly checkedAt: readonly When[]
  readonly closed: boolean
}

/** A list that the county owes the commune, or a request to the county: asked for and answered. */
export type RequestDutyRecord = { readonly id: string; readonly askedAt: When; readonly answeredAt: When | null }

/** What a commune does as a whole, and what the county does for it. */
export type CommuneDutyRecords = {
  readonly communeId: number
  /** Since when the commune works here. */
  readonly joinedAt: When
  readonly monthsClosed: readonly When[]
  /** Data of the monitoring sheets sent (Law 272/2004 art. 118). */
  readonly dataSent: readonly When[]
  readonly reports: readonly When[]
  readonly meetings: readonly When[]
  /** Null: not kept here, and not watched. */
  readonly actionPlans: readonly When[] | null
  readonly budgetDebates: readonly When[] | null
  readonly coordinatorSince: When | null
  readonly intakes: readonly IntakeDutyRecord[]
  /** Those not taken over nor returned; the others are told by the sheets of their families. */
  readonly arrivedSheets: readonly ArrivedSheetDutyRecord[]
  readonly protectedChildren: readonly ProtectedChildDutyRecord[]
  readonly services: readonly ServiceDutyRecord[]
  readonly countyLists: readonly RequestDutyRecord[]
  readonly requests: readonly RequestDutyRecord[]
}

/** A commune of which nothing is known but that it works here since that moment. */
export const bareCommune = (communeId: number, joinedAt: When): CommuneDutyRecords => ({
  communeId,
  joinedAt,
  monthsClosed: [],
  dataSent: [],
  reports: [],
  meetings: [],
  actionPlans: null,
  budgetDebates: null,
  coordinatorSince: null,
  intakes: [],
  arrivedSheets: [],
  protectedChildren: [],
  services: [],
  countyLists: [],
  requests: [],
})

/** All duties of one commune and of the county towards it, beside those about a family. */
export function communeFacts(records: CommuneDutyRecords, now: string, catalogue: DutyCatalogue): DutyFact[] {
  const { communeId, joinedAt } = records
  const subject = { communeId, familyId: null, recordId: null }
  const periodic = [
    { duty: 'OB-08', done: records.monthsClosed },
    { duty: 'OB-35', done: records.dataSent },
    { duty: 'OB-50', done: records.reports },
    { duty: 'OB-71', done: records.meetings },
    { duty: 'OB-81', done: records.actionPlans },
    { duty: 'OB-82', done: records.budgetDebates },
  ] as const
  return [
    ...periodic.flatMap(({ duty, done }) =>
      done === null ? [] : calendarFacts({ duty, done, since: joinedAt }, subject, now, catalogue),
    ),
    factOf('OB-70', subject, joinedAt, records.coordinatorSince),
    ...records.intakes.flatMap((intake) => intakeFacts(communeId, intake)),
    ...records.arrivedSheets.flatMap((sheet) => arrivedSheetFacts(communeId, sheet)),
    ...records.protectedChildren.map((child) => protectedChildFact(communeId, child)),
    ...records.services.flatMap((service) => serviceFacts(communeId, service)),
    ...records.countyLists.map(({ id, askedAt, answeredAt }) =>
      factOf('OB-60', { ...subject, recordId: id }, askedAt, answeredAt),
    ),
    ...records.requests.map(({ id, askedAt, answeredAt }) =>
      factOf('OB-72', { ...subject, recordId: id }, askedAt, answeredAt),
    ),
  ]
}

/** OB-11: a case that was logged leads to a sheet; none where it was closed for a reason. */
const intakeFacts = (communeId: number, intake: IntakeDutyRecord): DutyFact[] => {
  const { id, familyId, loggedAt, sheetFilledAt, closedAt } = intake
  if (sheetFilledAt === null && closedAt !== null) return []
  return [factOf('OB-11', { communeId, familyId, recordId: id }, loggedAt, sheetFilledAt)]
}

/** OB-10 is met by the arrival. OB-21 runs from it, OB-11 where there is no suspicion: both wait for a family. */
const arrivedSheetFacts = (
  communeId: number,
  { id, filledAt, receivedAt, needed }: ArrivedSheetDutyRecord,
): DutyFact[] => {
  const subject = { communeId, familyId: null, recordId: id }
  return [factOf('OB-10', subject, filledAt, receivedAt), factOf(needed ? 'OB-21' : 'OB-11', subject, receivedAt, null)]
}

/** OB-32: the family of a child in special protection gets the risk sheet, or there is a reason why not. */
const protectedChildFact = (communeId: number, child: ProtectedChildDutyRecord): DutyFact => {
  const { id, familyId, listedAt, riskSheetOn, excusedAt } = child
  const met = firstOf([riskSheetOn ?? [], excusedAt ?? []].flat())
  return factOf('OB-32', { communeId, familyId, recordId: id }, listedAt, met)
}

/** OB-66: each service is checked again every three months. */
const serviceFacts = (communeId: number, { id, addedAt, checkedAt, closed }: ServiceDutyRecord): DutyFact[] =>
  chainOf('OB-66', { communeId, familyId: null, recordId: id }, [addedAt, ...checkedAt]).filter(
    ({ met }) => met !== null || !closed,
  )
