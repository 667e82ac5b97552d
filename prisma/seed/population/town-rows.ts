import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { countDuties } from '@/lib/core/duties/count'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { communeFacts } from '@/lib/core/duties/facts/commune'
import { countyRows } from '../demo/records/county-rows'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { markRows } from '../demo/records/duty-rows'
import type { CommuneFile } from '../demo/records/commune-file'
import { referralRows } from '../demo/records/referral-rows'
import type { Row } from '../demo/records/rows'
import { randomFrom } from '../demo/random'
import { noCommuneRecords } from './family-duties'
import type { LoadedTable, Setting } from './pattern'
import { addCount, countsInOrder, type TownRun } from './town-run'

/** What a commune has once, after its last family: latest cases, marks, counters, and how its duties stand. */
export function townRows(run: TownRun, { today, at }: Setting): [LoadedTable, readonly Row[]][] {
  const { town, staff } = run
  const key = { commune_id: town.siruta, county_id: town.county }
  const joinedAt = run.joinedAt ?? at
  const file: CommuneFile = {
    commune: town,
    cases: [],
    key,
    worker: { ...staff.worker, mayorId: staff.mayor.id, professional: null, ...staff, officerOnDuty: false },
    today,
    many: false,
    random: randomFrom(`population records of ${town.siruta}`),
  }
  // The cases that wait are told with a village.
  const referral = town.villages.length > 0 ? referralRows(file).referral : []
  const duty_mark = markRows(file, romanianDay(new Date(joinedAt)))
  const { coordinator_assignment } = countyRows(file)
  const counts = new Map(run.duties)
  const doneOn = (duty: string) => duty_mark.flatMap((row) => (row.duty === duty ? String(row.done_on) : []))
  const facts = communeFacts(
    {
      ...noCommuneRecords(joinedAt),
      monthsClosed: doneOn('OB-08'),
      dataSent: doneOn('OB-35'),
      reports: doneOn('OB-50'),
      coordinatorSince: String(coordinator_assignment[0]?.since),
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
  for (const count of countDuties(dutiesOf(facts, at, dutyCatalogue))) addCount(counts, count)
  return [
    ['referral', referral],
    ['duty_mark', duty_mark],
    ['coordinator_assignment', coordinator_assignment],
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
        late: count.late,
        met_in_time: count.metInTime,
        met_late: count.metLate,
      })),
    ],
  ]
}
