import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { digestParts } from '@/lib/core/notices/digest'
import type { NoticeEvent } from '@/lib/core/notices/notice-event'
import { noticeEventSchema } from '@/lib/core/notices/notice-event'
import { dutyNames } from '@/lib/content/notices/duty-texts'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { client } from '@/lib/data/client'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { askForGuidance } from '@/lib/features/guidance/exchange'
import { confirmReading, returnSheet, showArrivedSheet } from '@/lib/features/intake/arrived-sheet'
import { chooseNotices } from '@/lib/features/notices/choose-notices'
import { showPreference } from '@/lib/features/notices/show-preference'
import { spreadEvent } from '@/lib/features/notices/spread-event'
import { writeDigest } from '@/lib/features/notices/write-digest'
import { nameCoordinator } from '@/lib/features/oversight/name-coordinator'
import { listToday } from '@/lib/features/today/list-today'
import { today } from '@/lib/platform/clock'
import { closeJobQueue } from '@/lib/platform/job-queue'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { asQueue, employ } from '../factories/staff'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)
const key = { communeId: tinca.id, countyId: tinca.county.id }
const job = (data: unknown) => ({ id: randomUUID(), data, lastTry: false })
const spread = (event: NoticeEvent) => spreadEvent(job(event))
const digest = ({ userId }: Actor) => writeDigest(job({ userId, day: today() }))

type Kept = { readonly kind: string; readonly subject: string; readonly body: string }
const keptOf = ({ userId }: Actor) =>
  asQueue(
    owner,
    async () => (await owner.query<Kept>('SELECT * FROM notice WHERE user_id = $1 ORDER BY created_at', [userId])).rows,
  )
const kindsOf = async (actor: Actor) => (await keptOf(actor)).map(({ kind }) => kind)
/** Tells what waits in the queue. */
async function spreadAll(): Promise<void> {
  const { rows } = await owner.query<{ data: unknown }>(
    `DELETE FROM pgboss.job WHERE name = 'notice-event' RETURNING data`,
  )
  for (const { data } of rows) await spread(noticeEventSchema.parse(data))
}
const atCounty = (actor: CommuneActor): Actor => ({ ...actor, commune: null })

let worker: CommuneActor
let mayor: CommuneActor
let teacher: CommuneActor
let officer: CommuneActor
let guide: CommuneActor
let colleague: CommuneActor
let elsewhere: CommuneActor

beforeAll(async () => {
  await owner.connect()
  worker = await employ(owner, tinca, 'spas_worker')
  mayor = await employ(owner, tinca, 'mayor')
  teacher = await employ(owner, tinca, 'professional')
  officer = await employ(owner, tinca, 'dgaspc_intervention')
  guide = await employ(owner, tinca, 'dgaspc_coordinator')
  colleague = await employ(owner, tinca, 'dgaspc_coordinator')
  elsewhere = await employ(owner, apata, 'dgaspc_coordinator')
})
beforeEach(async () => {
  await asQueue(owner, () => owner.query('DELETE FROM notice'))
  await owner.query('DELETE FROM pgboss.job')
})
afterAll(async () => {
  await owner.end()
  await closeJobQueue()
  await client.$disconnect()
})

describe('a professional', () => {
  const sentSheet = async () => {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO professional_sheet (commune_id, county_id, created_by, status, filler_kind, filler_name, filler_position,
         filled_on, filled_at, sent_at, received_at, receipt_number, talk_start, talk_end, answers, suspicion, told_head,
         told_children, village_id)
       VALUES ($1, $2, $3, 'sent', 'teacher', 'Maria', 'învățătoare', current_date, now(), now(), now(),
         'P-' || (SELECT count(*) FROM professional_sheet) || '/2026', '10:00', '10:10', '{}', true, 'Moldovan Ștefan', '[]', $4)
       RETURNING id`,
      [tinca.id, tinca.county.id, teacher.userId, tinca.villages[0]],
    )
    return rows[0]?.id ?? ''
  }

  test('hears once that the sheet was received, and that it was returned; nobody else does', async () => {
    const neighbour = await employ(owner, tinca, 'professional')
    const id = await sentSheet()
    await showArrivedSheet(worker, id, '')
    await confirmReading(worker, { id })
    await confirmReading(worker, { id })
    await spreadAll()
    expect(await kindsOf(teacher)).toEqual(['sheet-received'])
    await returnSheet(worker, { id, reason: 'Moldovan Ștefan nu locuiește aici' })
    await spreadAll()
    expect(await kindsOf(teacher)).toEqual(['sheet-received', 'sheet-returned'])
    expect(JSON.stringify(await keptOf(teacher))).not.toMatch(/Moldovan|Tinca|P-\d/)
    for (const other of [neighbour, worker, mayor]) expect(await kindsOf(other)).toEqual([])
  })

  test('may choose, and gets no digest', async () => {
    expect(await showPreference(teacher)).toMatchObject({
      digest: false,
      kinds: [{ kind: 'sheet-received' }, { kind: 'sheet-returned' }],
    })
    await digest(teacher)
    expect(await kindsOf(teacher)).toEqual([])
  })
})

describe('a coordinator', () => {
  test('hears of the own communes; of a commune that nobody guides, every coordinator of the county does', async () => {
    await askForGuidance(worker, { formId: randomUUID(), question: 'Ce facem cu familia Moldovan?' })
    await spreadAll()
    expect([await kindsOf(guide), await kindsOf(colleague)]).toEqual([['guidance-asked'], ['guidance-asked']])
    const named = await nameCoordinator(atCounty(guide), { communeId: tinca.id, userId: guide.userId, phone: '' })
    expect(named).toMatchObject({ ok: true })
    await asQueue(owner, () => owner.query('DELETE FROM notice'))
    await askForGuidance(worker, { formId: randomUUID(), question: 'Și cu familia Popescu?' })
    await spread({ kind: 'escalation-sent', ...key })
    await spread({ kind: 'alert-overdue', ...key })
    await spreadAll()
    expect((await kindsOf(guide)).sort()).toEqual(['alert-overdue', 'escalation-sent', 'guidance-asked'])
    expect(await kindsOf(colleague)).toEqual([])
    expect(await kindsOf(elsewhere)).toEqual([])
    expect(await kindsOf(officer)).toEqual(['escalation-sent', 'alert-overdue'])
    for (const { body } of await keptOf(guide)) expect(body).toMatch(/\/(county|guidance)\n/)
    expect(JSON.stringify(await keptOf(guide))).not.toMatch(/Moldovan|Popescu/)
  })

  test("chooses by the page of the account, and reads nobody else's", async () => {
    const actor = atCounty(colleague)
    expect(await showPreference(actor)).toMatchObject({ digest: true, revision: 0 })
    const chosen = { email: true, sms: false, phone: null, digest: true, digestHour: 9, told: [] }
    expect(await chooseNotices(actor, 0, chosen)).toMatchObject({ ok: true })
    expect((await showPreference(actor))?.preference).toMatchObject({
      digestHour: 9,
      muted: ['alert-overdue', 'escalation-sent', 'guidance-asked', 'report-handed-in'],
    })
    await spread({ kind: 'guidance-asked', ...key })
    await withActor(actor, async (db) => {
      expect(await db.tx.notice.count()).toBe(0)
      expect(await db.tx.noticePreference.count()).toBe(1)
    })
    await withActor(atCounty(guide), async (db) => {
      expect((await db.tx.notice.findMany()).map(({ userId }) => userId)).toEqual([guide.userId])
      expect(await db.tx.notice.updateMany({ data: { subject: 'x' } })).toEqual({ count: 0 })
      expect(await db.tx.noticePreference.count({ where: { userId: colleague.userId } })).toBe(0)
    })
  })

  test('gets a digest of what is late in the communes guided, counted as the page of the county', async () => {
    await recordFamily(worker, { head: 'Lăcustă Ioana', observations: [{ on: daysAgo(9), suspected: true }] })
    const strangers = actorOf(apata)
    await recordFamily(strangers, { observations: [{ on: daysAgo(9), suspected: true }] })
    await listToday(strangers)
    await listToday(worker)
    const { rows } = await owner.query<{ late: number }>(
      `SELECT late FROM duty_count WHERE commune_id = $1 AND duty = 'OB-21'`,
      [tinca.id],
    )
    await digest(guide)
    await digest(colleague)
    const [notice] = await keptOf(guide)
    expect(notice?.body).toContain(`- Vizita la domiciliu (HG 691/2015, art. 8): întârziate: ${rows[0]?.late ?? ''}`)
    expect(notice?.body).toContain('/county\n')
    expect(notice?.body).not.toMatch(/Lăcustă|Tinca/)
    expect((await keptOf(colleague)).map(({ body }) => body).join()).not.toContain('Vizita la domiciliu')
  })
})

test('the digest of a worker says what the page of the day says, duty by duty', async () => {
  await recordFamily(worker, { observations: [{ on: daysAgo(2), suspected: true }] })
  await recordFamily(worker, { head: 'Fără Fișă' })
  await recordFamily(worker, { riskSheets: [{ on: daysAgo(40), confirmed: ['1a'], situations: 1 }] })
  const { groups } = await listToday(worker)
  const items = groups.filter(({ group }) => group !== 'month').flatMap((each) => each.items)
  await digest(worker)
  const body = (await keptOf(worker))[0]?.body ?? ''
  expect(items.length).toBeGreaterThan(3)
  for (const { duty } of items) expect(body).toContain(`- ${dutyNames[duty].ro} (`)
  const words = { now: 'de făcut imediat', late: 'întârziate', today: 'cu termen astăzi', week: 'cu termen în 7 zile' }
  for (const [group, word] of Object.entries({ ...words, undated: 'fără termen' })) {
    const told = [...body.matchAll(new RegExp(`${word}: (\\d+)`, 'g'))].reduce((sum, [, n]) => sum + Number(n), 0)
    expect([group, told]).toEqual([group, groups.find((each) => each.group === group)?.total ?? 0])
  }
  expect(digestParts).toHaveLength(6)
})

test('the digest of a mayor tells of the plans that wait, with the article', async () => {
  const { id: familyId, riskSheets } = await recordFamily(worker, {
    head: 'Lăcustă Maria',
    riskSheets: [{ on: daysAgo(5), confirmed: ['1a'], situations: 1 }],
  })
  await withCommune(worker, async (db) => {
    const { id } = await db.tx.servicePlan.create({
      data: {
        ...{ ...db.key, familyId, riskSheetId: riskSheets[0] ?? '', dueOn: toDatabaseDate(today()) },
        ...{ caseOfficerName: 'Ana', caseOfficerPosition: 'asistent social', createdBy: db.userId },
      },
    })
    const where = { communeId_id: { communeId: db.key.communeId, id } }
    await db.tx.servicePlan.update({ where, data: { status: 'submitted', submittedAt: new Date() } })
  })
  await digest(mayor)
  const body = (await keptOf(mayor))[0]?.body ?? ''
  expect(body).toContain('- Aprobarea planului de servicii (HG 691/2015, art. 11): fără termen: 1; noi de ieri: 1\n')
  expect(body).not.toMatch(/Lăcustă|Vizita la domiciliu/)
  expect(body).toContain('/plans\n')
})

test('the digest of an intervention officer tells of what was sent to the county', async () => {
  await owner.query(
    `INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at) VALUES
       ($1, $2, 'alert', gen_random_uuid(), now() - interval '49 hours', now() - interval '1 hour'),
       ($1, $2, 'escalation', gen_random_uuid(), now() - interval '9 days', NULL)`,
    [key.communeId, key.countyId],
  )
  await digest(officer)
  const body = (await keptOf(officer))[0]?.body ?? ''
  expect(body).toMatch(/\(HG 691\/2015, art\. 12\): întârziate: 1\n/)
  expect(body).toContain(`- ${dutyNames['CH-1'].ro} (HG 691/2015, art. 11): fără termen: 1\n`)
  expect(body).toContain('/alerts\n')
})

test('the queue finds the coordinator of a commune, and names none', async () => {
  await withQueue(async (db) => {
    expect(await db.tx.coordinatorAssignment.count({ where: { communeId: tinca.id, until: null } })).toBe(1)
    expect((await db.tx.coordinatorAssignment.updateMany({ data: { until: new Date() } })).count).toBe(0)
  })
  expect(isOfCommune(atCounty(guide))).toBe(false)
})
