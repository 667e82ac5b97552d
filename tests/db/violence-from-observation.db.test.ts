import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { shownDay } from '@/lib/core/observation/shown-values'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { alertOfObservationSheet } from '@/lib/features/alerts/alert-of-sheet'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { sendAlert } from '@/lib/features/alerts/send-alert'
import { takeOverSheet } from '@/lib/features/intake/take-over-sheet'
import { listToday } from '@/lib/features/today/list-today'
import { beaten, described, officer, open, owner, visited, worker } from '../factories/alerts'
import { daysAgo, recordFamily } from '../factories/casework'
import { clear, newDraft, sign, suspicion } from '../factories/observation-sheets'
import { value } from '../factories/outcome'
import { clear as nothingSent, sent } from '../factories/professional-sheets'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const today = daysAgo(0)
const dated = { filledOn: shownDay(today), visitOn: shownDay(addDays(today, 1)) }
const violence: TypedSheet = {
  ...suspicion,
  ...dated,
  'row.6b': '1',
  'row.6b1': '2',
  'row.6b2': '1',
  'row.6b3': '1',
}

const alertsOf = async (familyId: string) =>
  (await owner.query('SELECT * FROM violence_alert WHERE family_id = $1 ORDER BY created_at', [familyId])).rows

/** A family of one child, or of two, with a sheet signed today. */
async function observed(values: TypedSheet, children: readonly object[] = [{ name: 'Ion' }]) {
  const family = await recordFamily(worker, { head: 'Popescu Maria', children })
  const id = await newDraft(worker, family.id)
  value(await sign(id, values, worker))
  return { ...family, sheetId: id }
}

describe('an observation sheet that speaks of violence', () => {
  it('leaves a draft of an alert when it is signed, with the form that a row names and the only child', async () => {
    const { id, sheetId, children } = await observed(violence)

    const [row] = await alertsOf(id)
    expect(row).toMatchObject({
      status: 'draft',
      raised_by: 'rule',
      observation_sheet_id: sheetId,
      risk_sheet_id: null,
      forms: ['neglect'],
    })
    expect((await open(row.id)).draft.children).toEqual(children)
    expect(await alertOfObservationSheet(worker, sheetId)).toMatchObject({ id: row.id, status: 'draft' })
  })

  it('does not choose among several children', async () => {
    const { id } = await observed(violence, [{ name: 'Ion' }, { name: 'Ana' }])
    const [row] = await alertsOf(id)
    expect((await open(row.id)).draft.children).toEqual([])
  })

  it('is a duty of today that comes before every other', async () => {
    const { id } = await observed(violence)
    const items = (await listToday(worker)).groups.flatMap((group) => group.items)
    const duty = items.findIndex((item) => item.duty === 'OB-30' && item.family?.id === id)
    expect(duty).toBeGreaterThanOrEqual(0)
    expect(items.slice(0, duty).every((item) => item.limit.kind === 'immediate')).toBe(true)
  })

  it('stands in what the county reads, with who wrote it and how that person is reached', async () => {
    const email = `${worker.userId}@tinca.test`
    await owner.query('ALTER TABLE app_user NO FORCE ROW LEVEL SECURITY')
    await owner.query('INSERT INTO app_user (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', [
      ...[worker.userId, email, worker.userName, 'none'],
    ])
    await owner.query('ALTER TABLE app_user FORCE ROW LEVEL SECURITY')
    await withActor(worker, (db) =>
      db.tx.noticePreference.create({ data: { userId: worker.userId, phone: '+40722123456' } }),
    )
    const { id, children } = await observed(violence)
    const [{ id: alertId }] = await alertsOf(id)
    const { revision, draft } = await open(alertId)
    const written = { ...draft, ...described, forms: ['neglect'], children: [...children] }
    value(await saveAlert(worker, { alertId, revision, draft: written, complete: true }))
    value(await sendAlert(worker, { alertId, revision: revision + 1 }))

    const { content, suspectedRows } = await open(alertId, officer)
    expect(content.worker).toMatchObject({ name: worker.userName, email, phone: '+40722123456' })
    expect(content.observation).toMatchObject({ filledOn: today, rows: ['6b', '6b2', '6b3'] })
    expect(suspectedRows.map(({ id: row }) => row)).toEqual(['6b', '6b2', '6b3'])
  })

  it('shares its draft with the risk sheet of the visit that follows', async () => {
    const family = await observed(violence, [
      { name: 'Ion', born: daysAgo(365 * 8) },
      { name: 'Ana', born: daysAgo(365 * 4) },
    ])
    const { sheetId } = await visited(beaten, family)

    const alerts = await alertsOf(family.id)
    expect(alerts).toMatchObject([{ risk_sheet_id: sheetId, observation_sheet_id: family.sheetId }])
    expect([...alerts[0].forms].sort()).toEqual(['neglect', 'physical-abuse'])
  })
})

describe('an observation sheet that does not', () => {
  it.each([
    ['suspects something else', { ...suspicion, ...dated }],
    ['suspects nothing', { ...clear, filledOn: shownDay(today) }],
  ])('leaves none when it %s', async (_what, values) => {
    const { id } = await observed(values)
    expect(await alertsOf(id)).toEqual([])
  })
})

it('a professional who speaks of violence has the alert drafted when SPAS takes the sheet over', async () => {
  const family = await recordFamily(worker, { head: 'Moldovan Ștefan' })
  const id = await sent({
    ...nothingSent,
    filledOn: shownDay(today),
    talkStart: '00:00',
    talkEnd: '00:01',
    'row.6b': '1',
  })
  expect(await alertsOf(family.id)).toEqual([])
  const visit = { visitorName: 'Ana Lăcustă', visitorPosition: 'asistent social', visitOn: addDays(today, 1) }
  const { observationSheetId } = value(
    await takeOverSheet(worker, { id, familyId: family.id, ...visit, visitTime: null, unknown: false }),
  )
  expect(await alertsOf(family.id)).toMatchObject([
    { status: 'draft', observation_sheet_id: observationSheetId, forms: [] },
  ])
})
