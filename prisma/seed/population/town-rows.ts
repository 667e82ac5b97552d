import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { bareCommune, communeFacts } from '@/lib/core/duties/facts/commune'
import { countyRows } from '../demo/records/county-rows'
import { professionalRows } from '../demo/records/professional-rows'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { markRows } from '../demo/records/duty-rows'
import type { CommuneFile } from '../demo/records/commune-file'
import { referralRows } from '../demo/records/referral-rows'
import type { Row } from '../demo/records/rows'
import { randomFrom } from '../demo/random'
import { countedDuties } from './family-duties'
import type { LoadedTable, Setting } from './pattern'
import { addCount, countsInOrder, type TownRun } from './town-run'

/** One commune of so many asks its county and is written to; there more has been told lately, too. */
const communesAQuestion = 10
const nothingWaits = { referral: [], professional_sheet: [], receipt_counter: [] }

/** What a commune has once, after its last family: latest cases, marks, counters, and how its duties stand. */
export function townRows(run: TownRun, { today, at }: Setting): [LoadedTable, readonly Row[]][] {
  const { town, staff } = run
  const key = { commune_id: town.siruta, county_id: town.county }
  const joinedAt = run.joinedAt ?? at
  const file: CommuneFile = {
    commune: town,
    cases: [],
    key,
    worker: { ...staff.worker, mayorId: staff.mayor.id, ...staff, officerOnDuty: true },
    today,
    many: town.index % communesAQuestion === 0,
    random: randomFrom(`population records of ${town.siruta}`),
  }
  // What waits to be taken up is told with a village.
  const { referral, professional_sheet, receipt_counter } =
    town.villages.length > 0 ? { ...referralRows(file), ...professionalRows(file) } : nothingWaits
  const duty_mark = markRows(file, romanianDay(new Date(joinedAt)))
  const ofCounty = countyRows(file)
  const { coordinator_assignment, meeting, meeting_attendance, guidance_request, guidance_note } = ofCounty
  const counts = new Map(run.duties)
  const doneOn = (duty: string) => duty_mark.flatMap((row) => (row.duty === duty ? String(row.done_on) : []))
  const facts = communeFacts(
    {
      ...bareCommune(town.siruta, joinedAt),
      monthsClosed: doneOn('OB-08'),
      dataSent: doneOn('OB-35'),
      reports: doneOn('OB-50'),
      meetings: meeting.map(({ held_on }) => String(held_on)),
      coordinatorSince: String(coordinator_assignment[0]?.since),
      requests: guidance_request.map(({ id, asked_at, answered_at }) => ({
        id: String(id),
        askedAt: String(asked_at),
        answeredAt: answered_at === null ? null : String(answered_at),
      })),
      arrivedSheets: professional_sheet
        .filter(({ status }) => status === 'sent')
        .map(({ id, filled_at, received_at, suspicion }) => ({
          id: String(id),
          filledAt: String(filled_at),
          receivedAt: String(received_at),
          needed: suspicion === true,
        })),
      intakes: referral.map(({ id, received_at, outcome, decided_at }) => ({
        id: String(id),
        familyId: null,
        loggedAt: String(received_at),
        sheetFilledAt: null,
        closedAt: outcome === null || outcome === 'sheet' ? null : String(decided_at),
      })),
    },
    at,
    dutyCatalogue,
  )
  for (const count of countedDuties(dutiesOf(facts, at, dutyCatalogue))) addCount(counts, count)
  return [
    ['referral', referral],
    ['duty_mark', duty_mark],
    ['professional_sheet', professional_sheet],
    ['receipt_counter', receipt_counter],
    ['coordinator_assignment', coordinator_assignment],
    // One for the county, that all its communes came to.
    ['meeting', town.leads ? meeting : []],
    ['meeting_attendance', meeting_attendance],
    ['guidance_request', guidance_request],
    ['guidance_note', guidance_note],
    ['sheet_counter', [...run.sheets].map(([year, last]) => ({ ...key, year, last }))],
    [
      'child_population',
      [...run.childrenByVillage].map(([village_id, known]) => ({
        ...key,
        village_id,
        year: Number(today.slice(0, 4)) - 1,
        children: Math.round(known * 1.1),
      })),
    ],
    [
      'duty_count',
      countsInOrder(counts).map((count) => ({
        ...key,
        duty: count.duty,
        counted_at: at,
        open: count.open,
        due_today: count.dueToday,
        due_soon: count.dueSoon,
        late: count.late,
        met_in_time: count.metInTime,
        met_late: count.metLate,
      })),
    ],
  ]
}
