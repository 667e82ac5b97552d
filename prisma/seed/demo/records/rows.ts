import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { familyStanding } from '@/lib/core/casework/family-standing'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { formatSheetNumber } from '@/lib/core/observation/sheet-number'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import { idOf } from '../people/ids'
import { fullName, isChild, type Named } from '../people/roster'
import { randomFrom } from '../random'
import type { DemoFamily } from './demo-family'

export type Row = Readonly<Record<string, unknown>>
/** Rows by table, in the order in which they may be written. */
export type Rows = Record<(typeof tables)[number], Row[]>

export const tables = [
  'family',
  'child',
  'sheet_counter',
  'observation_sheet',
  'observation_sheet_child',
  'risk_sheet',
  'risk_sheet_child',
  'registry_entry',
  'service_plan',
  'plan_line',
  'monitoring_visit',
  'child_population',
] as const

/** Who is named on the sheets and plans of a commune. */
export type Worker = { readonly id: string; readonly name: string; readonly position: string }

const noon = (day: string): string => `${day}T12:00:00+02:00`
const latest = (a: string, b: string): string => (a > b ? a : b)

/** The case records of a family, as its worker would have left them until `today`. */
export function familyRows(family: DemoFamily, running: number, worker: Worker, today: string): Partial<Rows> {
  const { roster, sheet, verdict } = family
  const { commune, village } = roster.place
  const random = randomFrom(`records ${family.id}`)
  const key = { commune_id: commune.siruta, county_id: commune.county }
  const day = sheet.sheetDate
  const observedOn = addDays(day, -2)
  const number = formatSheetNumber(commune.county, running, Number(observedOn.slice(0, 4)))
  const [head] = roster.members
  const headName = head === undefined ? '' : fullName(head)
  const ids = {
    observation: idOf(`observation ${family.id}`),
    risk: idOf(`risk ${family.id}`),
    plan: idOf(`plan ${family.id}`),
  }
  const author = { created_by: worker.id, created_at: noon(observedOn) }

  const childId = (cpers: number) => idOf(`child ${family.id} ${cpers}`)
  const childRow = (member: Named & { number: number }, separated: boolean): Row => ({
    ...key,
    id: childId(member.number),
    family_id: family.id,
    surname: member.surname,
    given_name: member.givenName,
    birth_date: formatDay(member.birth),
    sex: member.sex,
    cnp: member.cnp,
    separated,
    revision: 1,
    created_at: noon(observedOn),
  })
  const atHome = roster.members.filter(isChild)
  const children = [
    ...atHome.map((child) => childRow(child, false)),
    ...roster.separated.map((child) => childRow(child, true)),
  ]

  const suspected = verdict.confirmed.length > 0 ? verdict.confirmed : ['5c']
  const observation: Row = {
    ...key,
    ...author,
    id: ids.observation,
    family_id: family.id,
    status: 'signed',
    number,
    filler_name: worker.name,
    filler_position: worker.position,
    filler_kind: 'spas',
    filled_on: observedOn,
    talk_start: '10:00',
    talk_end: '10:40',
    head_signed: true,
    answers: Object.fromEntries(observationIndicators.map(({ id }) => [id, suspected.includes(id)])),
    other_texts: {},
    risk_sheet_needed: true,
    visitor_name: worker.name,
    visitor_position: worker.position,
    visit_on: day,
    signed_at: noon(observedOn),
    signed_by: worker.id,
    revision: 2,
    draft: {},
  }
  const risk: Row = {
    ...key,
    created_by: worker.id,
    created_at: noon(day),
    id: ids.risk,
    family_id: family.id,
    observation_sheet_id: ids.observation,
    number,
    status: 'finished',
    sheet_date: day,
    content: {
      household: sheet.household,
      persons: byNumber(sheet.persons, codes.person),
      separatedChildren: byNumber(sheet.separatedChildren, codes.separatedChild),
    },
    child_links: {
      persons: Object.fromEntries(atHome.map((child) => [child.number, childId(child.number)])),
      separatedChildren: Object.fromEntries(roster.separated.map((child) => [child.number, childId(child.number)])),
    },
    revision: 1,
    rules: riskEngine2018.rules.version,
    parameters: verdict.parameters,
    verdict,
    confirmed: verdict.confirmed,
    undetermined: verdict.undetermined,
    situations: verdict.situations,
    monitoring_months: verdict.monitoringMonths,
    alert: verdict.alert,
    finished_at: noon(day),
    finished_by: worker.id,
  }

  const confirmed = verdict.situations > 0
  const orderOn = addDays(day, random.between(10, 29))
  const status = orderOn <= today && random.chance(0.9) ? 'approved' : random.code({ 1: 3, 2: 2, 3: 1 })
  const plan = confirmed && (status === 'approved' || status > 1 || random.chance(0.5))
  const planStatus = status === 'approved' ? status : ['draft', 'draft', 'submitted', 'returned'][status]
  const plans: Row[] = plan
    ? [
        {
          ...key,
          created_by: worker.id,
          created_at: noon(addDays(day, 1)),
          id: ids.plan,
          family_id: family.id,
          risk_sheet_id: ids.risk,
          status: planStatus,
          goal: 'Copiii rămân în familie, în siguranță, și merg zilnic la școală.',
          case_officer_name: worker.name,
          case_officer_position: worker.position,
          due_on: addDays(day, 30),
          submitted_at: planStatus === 'draft' ? null : noon(latest(addDays(day, 5), addDays(day, 2))),
          order_number: planStatus === 'approved' ? String(running) : null,
          order_date: planStatus === 'approved' ? orderOn : null,
          decided_at:
            planStatus === 'approved' || planStatus === 'returned'
              ? noon(latest(addDays(day, 5), orderOn > today ? today : orderOn))
              : null,
          return_reason: planStatus === 'returned' ? 'Precizați furnizorul serviciului de consiliere.' : null,
          revision: 1,
        },
      ]
    : []
  const services = [...new Set(verdict.confirmed.flatMap((row) => recommendedServices[row] ?? []))].slice(0, 4)
  const lines = plan
    ? services.map((code, position): Row => ({
        ...key,
        id: idOf(`line ${family.id} ${code}`),
        plan_id: ids.plan,
        kind: 'service',
        code,
        other_text: '',
        goal: 'Reducerea situației de risc confirmate',
        provider: `SPAS ${commune.name}`,
        starts_on: addDays(day, 30),
        ends_on: addMonths(day, 12),
        responsible: worker.name,
        position,
      }))
    : []

  const visitDays: string[] = []
  if (planStatus === 'approved' && plan && verdict.monitoringMonths !== null) {
    for (
      let due = addMonths(orderOn, verdict.monitoringMonths);
      due <= today;
      due = addMonths(due, verdict.monitoringMonths)
    ) {
      if (random.chance(0.9)) visitDays.push(due)
      else break
    }
  }
  const visits = visitDays.map((visitedOn): Row => ({
    ...key,
    id: idOf(`visit ${family.id} ${visitedOn}`),
    family_id: family.id,
    plan_id: ids.plan,
    visited_on: visitedOn,
    planned: true,
    summary: 'Familia a fost vizitată la domiciliu; serviciile din plan continuă.',
    revision_needed: false,
    created_at: noon(visitedOn),
    created_by: worker.id,
  }))

  const standing = familyStanding(
    {
      closed: false,
      children: children.map((child) => ({
        birthDate: String(child.birth_date),
        separated: child.separated === true,
        left: false,
      })),
      observationDraft: false,
      observations: [
        {
          id: ids.observation,
          filledOn: observedOn,
          receivedOn: null,
          signedAt: noon(observedOn),
          fillerKind: 'spas',
          needed: true,
          suspected,
        },
      ],
      riskDraft: false,
      riskSheets: [
        {
          id: ids.risk,
          observationSheetId: ids.observation,
          sheetDate: day,
          finishedAt: noon(day),
          finishedOn: day,
          confirmed: verdict.confirmed,
          situations: verdict.situations,
          monitoringMonths: verdict.monitoringMonths,
        },
      ],
      plans: plans.map(() => ({
        riskSheetId: ids.risk,
        status: String(planStatus),
        approvedOn: planStatus === 'approved' ? orderOn : null,
      })),
      visits: visitDays,
    },
    today,
    datedLimits,
  )
  const familyRow: Row = {
    ...key,
    ...author,
    id: family.id,
    head_name: headName,
    village_id: village.siruta,
    street: roster.street,
    street_no: roster.streetNo,
    phone: '',
    state: standing.state,
    due_on: standing.dueOn,
    due_for: standing.dueFor,
    dimensions: standing.dimensions,
    situations: standing.situations,
    children_count: standing.childrenCount,
    revision: 1,
  }
  const directOf = new Map(verdict.children.map(({ cpers, direct }) => [cpers, direct]))
  return {
    family: [familyRow],
    child: children,
    observation_sheet: [observation],
    observation_sheet_child: atHome.map(({ number: cpers }) => ({
      ...key,
      sheet_id: ids.observation,
      child_id: childId(cpers),
    })),
    risk_sheet: [risk],
    risk_sheet_child: atHome.map(({ number: cpers }) => ({
      ...key,
      sheet_id: ids.risk,
      child_id: childId(cpers),
      cpers,
      direct: directOf.get(cpers) ?? [],
    })),
    registry_entry: confirmed
      ? atHome.map(({ number: cpers }) => ({
          ...key,
          id: idOf(`entry ${family.id} ${cpers}`),
          child_id: childId(cpers),
          family_id: family.id,
          risk_sheet_id: ids.risk,
          registered_on: day,
        }))
      : [],
    service_plan: plans,
    plan_line: lines,
    monitoring_visit: visits,
  }
}

/** The records of the sheet by number; the number stands outside the answers. */
const byNumber = (records: readonly Answers[], numberCode: string) =>
  Object.fromEntries(
    records.map((answers) => [
      String(answers[numberCode]),
      Object.fromEntries(Object.entries(answers).filter(([code]) => code !== numberCode)),
    ]),
  )
