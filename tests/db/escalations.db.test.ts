import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor, withCommune } from '@/lib/data/db'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { adviseEscalation, receiveEscalation } from '@/lib/features/escalations/advise-escalation'
import { escalateFamily } from '@/lib/features/escalations/escalate-family'
import { showEscalation, showEscalations } from '@/lib/features/escalations/show-escalation'
import { actorOf, apata, daysAgo, recordFamily, tinca, type RecordedFamily } from '../factories/casework'
import { ofCounty, officer, owner, visited, worker, type Given } from '../factories/alerts'
import { value } from '../factories/outcome'

const stranger = actorOf(apata)
const officerElsewhere = ofCounty(apata)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

/** No income, no water, no light, no school, illness: far more than ten situations. */
const everythingWrong: Given = [
  [1, 'GENDER', 2],
  [1, 'YY', 1990],
  [0, 'VENG', 100],
  [0, 'L1', 1],
  [0, 'L2', 8],
  [0, 'L9a', 1],
  [0, 'L9e', 0],
  [0, 'L10', 3],
  [0, 'L11', 7],
  [0, 'L3', 0],
  [0, 'L_Buc_a', 0],
  [0, 'OBS1', 1],
  [2, 'TRAUMA', [1]],
  [2, 'DISCIP', 5],
  [2, 'ACTE1', 0],
  [2, 'DOCTOR', 0],
  [2, 'VACCINE', 0],
  [2, 'OCUP', 12],
]

const newFamily = () =>
  recordFamily(worker, {
    head: 'Popescu Maria',
    observations: [{ on: daysAgo(2), suspected: true }],
    children: [{ name: 'Ion', born: daysAgo(365 * 8) }],
  })

/** Finishes a sheet with these answers, as far as the questionnaire takes them, and tells how many situations it confirmed. */
async function visit(family: RecordedFamily, given: Given): Promise<number> {
  const { sheetId } = await visited(given, family)
  const sheet = await withCommune(worker, (db) => findRiskSheet(db, sheetId))
  return sheet?.finish?.verdict.situations ?? 0
}

const rowsOf = async (familyId: string) =>
  (await owner.query('SELECT * FROM escalation WHERE family_id = $1 ORDER BY sent_at', [familyId])).rows

async function escalated() {
  const family = await newFamily()
  value(
    await escalateFamily(worker, {
      formId: randomUUID(),
      familyId: family.id,
      reason: 'Mama este singură și bolnavă.',
    }),
  )
  const [row] = await rowsOf(family.id)
  const escalationId: string = row.id
  return { family, escalationId }
}

describe('a finished sheet', () => {
  it('with more than ten situations puts the family before the county at once', async () => {
    const family = await newFamily()
    const situations = await visit(family, everythingWrong)
    expect(situations).toBeGreaterThan(10)

    const rows = await rowsOf(family.id)
    expect(rows).toMatchObject([{ raised_by: 'rule', status: 'sent', situations }])
    expect(await showEscalation(officer, rows[0].id)).toMatchObject({
      content: { headName: 'Popescu Maria', commune: 'Tinca', sheet: { situations } },
    })
  })

  it('with fewer does not', async () => {
    const family = await newFamily()
    expect(await visit(family, [[0, 'VENG', 100]])).toBeLessThan(11)
    expect(await rowsOf(family.id)).toEqual([])
  })

  it('lays itself upon the escalation that is open, whatever its count; there is one at a time', async () => {
    const family = await newFamily()
    await visit(family, everythingWrong)
    const [first] = await rowsOf(family.id)
    value(await receiveEscalation(officer, first.id))

    const situations = await visit(family, [[0, 'VENG', 100]])

    const rows = await rowsOf(family.id)
    expect(rows).toMatchObject([{ id: first.id, situations, status: 'received' }])
    expect(rows[0].refreshed_at).not.toBeNull()
    expect(rows[0].risk_sheet_id).not.toBe(first.risk_sheet_id)
    expect(
      await escalateFamily(worker, { formId: randomUUID(), familyId: family.id, reason: 'Încă o dată' }),
    ).toMatchObject({
      error: { fields: { form: { key: 'escalationOpen' } } },
    })
  })
})

describe('an escalation', () => {
  it('by hand needs a reason, and no sheet', async () => {
    const { escalationId } = await escalated()
    expect(await showEscalation(officer, escalationId)).toMatchObject({
      raisedBy: 'hand',
      reason: 'Mama este singură și bolnavă.',
      situations: 0,
      content: { sheet: null, children: [{ name: 'Popescu Ion' }] },
    })
    await expect(owner.query("UPDATE escalation SET reason = '' WHERE id = $1", [escalationId])).rejects.toThrow(
      /check/,
    )
  })

  it('is advised on once; afterwards the family may be put before the county again', async () => {
    const { family, escalationId } = await escalated()
    const revision = (await showEscalation(officer, escalationId))?.revision ?? 0
    const advise = (seen: number) =>
      adviseEscalation(officer, {
        escalationId,
        formId: randomUUID(),
        revision: seen,
        advice: 'Centru de zi și consiliere.',
      })
    expect(await advise(revision - 1)).toMatchObject({ error: { kind: 'stale' } })
    value(await advise(revision))

    expect(await rowsOf(family.id)).toMatchObject([{ status: 'advised', advice: 'Centru de zi și consiliere.' }])
    expect(await advise(revision + 1)).toMatchObject({ error: { kind: 'stale' } })
    await expect(
      withActor(officer, (db) =>
        db.tx.$executeRawUnsafe(`UPDATE escalation SET advice = 'Alt sfat' WHERE id = '${escalationId}'`),
      ),
    ).rejects.toThrow(/does not change/)
    value(await escalateFamily(worker, { formId: randomUUID(), familyId: family.id, reason: 'Sfatul nu a ajuns.' }))
    expect(await rowsOf(family.id)).toHaveLength(2)
  })

  it.each([
    ["status = 'received', received_at = now()", worker],
    ["advice = 'Al comunei'", worker],
    ["reason = 'Al județului'", officer],
    ["content = '{}'", officer],
  ] as const)('has its two sides: %s is not for the other', async (change, actor) => {
    const { escalationId } = await escalated()
    await expect(
      withActor(actor, (db) => db.tx.$executeRawUnsafe(`UPDATE escalation SET ${change} WHERE id = '${escalationId}'`)),
    ).rejects.toThrow(/county/)
  })

  it.each(roles.filter((role) => role !== 'spas_worker' && role !== 'dgaspc_intervention'))(
    'is not for %s',
    async (role) => {
      const { escalationId } = await escalated()
      const actor: Actor = role.startsWith('dgaspc')
        ? ofCounty(tinca, role)
        : role.startsWith('anpdca')
          ? { ...actorOf(tinca, role), commune: null, county: null }
          : actorOf(tinca, role)
      expect(await showEscalation(actor, escalationId)).toBeNull()
      expect(await showEscalations(actor)).toEqual({ open: [], done: [] })
      expect(await withActor(actor, (db) => db.tx.escalation.count())).toBe(0)
    },
  )

  it('is not for another commune or county', async () => {
    const { family, escalationId } = await escalated()
    expect(await showEscalation(officerElsewhere, escalationId)).toBeNull()
    expect((await showEscalations(officerElsewhere)).open).toEqual([])
    expect(await receiveEscalation(officerElsewhere, escalationId)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await escalateFamily(stranger, { formId: randomUUID(), familyId: family.id, reason: 'X' })).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect(await withActor(stranger, (db) => db.tx.escalation.count())).toBe(0)
  })

  it('is noted in the commune when the county opens it', async () => {
    const { family, escalationId } = await escalated()
    await showEscalation(officer, escalationId)
    const { rows } = await owner.query(
      "SELECT user_id, action FROM access_log WHERE family_id = $1 AND subject = 'escalation'",
      [family.id],
    )
    expect(rows).toEqual([{ user_id: officer.userId, action: 'open' }])
  })
})
