import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { sendAlert } from '@/lib/features/alerts/send-alert'
import { verifyAlert } from '@/lib/features/alerts/verify-alert'
import { correctAdvice } from '@/lib/features/corrections/correct-advice'
import { correctVerification } from '@/lib/features/corrections/correct-verification'
import { adviseEscalation } from '@/lib/features/escalations/advise-escalation'
import { escalateFamily } from '@/lib/features/escalations/escalate-family'
import { showEscalation } from '@/lib/features/escalations/show-escalation'
import { showFamily } from '@/lib/features/families/show-family'
import { begun, ofCounty, officer, open, owner, worker } from '../factories/alerts'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { value } from '../factories/outcome'

const others: [string, Actor][] = [
  ['the officer of another county', ofCounty(apata)],
  ...roles.flatMap((role): [string, Actor][] =>
    role === 'dgaspc_intervention'
      ? []
      : [[role, role.startsWith('dgaspc') ? ofCounty(tinca, role) : actorOf(tinca, role)]],
  ),
]
const notFound = { ok: false, error: { kind: 'not-found' } }
beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const confirmedCounts = async () =>
  Object.fromEntries(
    (
      await owner.query(
        "SELECT form, sum(children)::integer AS n FROM violence_count WHERE stage = 'confirmed' AND commune_id = $1 GROUP BY 1",
        [tinca.id],
      )
    ).rows.map(({ form, n }) => [form, n]),
  )

/** An alert of a boy and a girl, sent and verified: neglect of both. */
async function verified() {
  const family = await recordFamily(worker, { children: [{ born: daysAgo(3000) }, { born: daysAgo(1500) }] })
  const { alertId } = value(await begun(worker, family.id))
  const { revision } = await open(alertId)
  const draft = { forms: ['neglect'], children: [...family.children], description: 'x', measures: '' }
  value(await saveAlert(worker, { alertId, revision, draft: { ...draft, channel: 'application' }, complete: true }))
  value(await sendAlert(worker, { alertId, revision: (await open(alertId)).revision }))
  const found = {
    ...{ at: new Date(), result: 'confirmed' as const, forms: ['neglect'], children: [...family.children] },
    ...{ measures: 'Consiliere', formId: randomUUID() },
  }
  value(await verifyAlert(officer, alertId, found))
  return { alertId, familyId: family.id, found, revision: (await open(alertId)).revision }
}

describe('a verification', () => {
  it('is corrected by the county; both sides read what it said, and the figures follow', async () => {
    const { alertId, found, revision } = await verified()
    const before = await confirmedCounts()
    const [first] = found.children
    const forms = ['physical-abuse']
    const corrected = { ...found, forms, children: [first ?? ''], measures: 'Plasament' }
    const form = { id: alertId, revision, reason: 'Un singur copil', formId: randomUUID() }
    value(await correctVerification(officer, { ...form, found: corrected }))
    for (const reader of [worker, officer])
      expect(await open(alertId, reader)).toMatchObject({
        ...{ result: 'confirmed', confirmedForms: forms, confirmedChildren: [first], countyMeasures: 'Plasament' },
        corrections: [
          { by: officer.userId, reason: 'Un singur copil', earlier: { forms: ['neglect'], measures: 'Consiliere' } },
        ],
      })
    const after = await confirmedCounts()
    expect(after.any).toBe(before.any - 1)
    expect(after.neglect ?? 0).toBe(before.neglect - 2)
    expect(after['physical-abuse']).toBe((before['physical-abuse'] ?? 0) + 1)

    const nothing = { ...found, result: 'not-confirmed' as const }
    const again = { ...form, formId: randomUUID(), revision: revision + 1, reason: 'Nimic' }
    value(await correctVerification(officer, { ...again, found: nothing }))
    expect((await confirmedCounts()).any ?? 0).toBe(before.any - 2)
    expect((await open(alertId)).corrections).toHaveLength(2)
  })

  it('follows the rules of recording', async () => {
    const { alertId, found, revision } = await verified()
    const correct = (changes: Partial<typeof found>, seen = revision) =>
      correctVerification(officer, {
        ...{ id: alertId, revision: seen, reason: 'x', formId: randomUUID() },
        found: { ...found, ...changes },
      })
    const refusals: [Partial<typeof found>, object][] = [
      [{ at: new Date(Date.now() + 3_600_000) }, { verifiedOn: { key: 'dateInFuture' } }],
      [{ at: new Date(Date.now() - 3_600_000) }, { verifiedOn: { key: 'verifiedBeforeSent' } }],
      [{ children: [randomUUID()] }, { children: { key: 'choice' } }],
      [{ forms: [] }, { forms: { key: 'alertForms' } }],
      [{}, { form: { key: 'nothingCorrected' } }],
    ]
    for (const [changes, fault] of refusals) expect(await correct(changes)).toMatchObject({ error: { fields: fault } })
    expect(await correct({ measures: 'y' }, revision - 1)).toMatchObject({
      error: { kind: 'stale', current: { measures: 'Consiliere' } },
    })
    expect((await open(alertId)).corrections).toEqual([])
  })

  it.each(others)('is not corrected by %s', async (_who, actor) => {
    const { alertId, found, revision } = await verified()
    const correction = { id: alertId, revision, reason: 'x', formId: randomUUID(), found: { ...found, measures: 'y' } }
    expect(await correctVerification(actor, correction)).toEqual(notFound)
    expect(await open(alertId)).toMatchObject({ countyMeasures: 'Consiliere', corrections: [] })
  })

  it('is read, once corrected, by the worker and its own county alone', async () => {
    const { alertId, found, revision } = await verified()
    const correction = { id: alertId, revision, reason: 'x', formId: randomUUID(), found: { ...found, measures: 'y' } }
    value(await correctVerification(officer, correction))
    const readers: string[] = []
    for (const [who, actor] of [...others, ['officer', officer] as const])
      if ((await withActor(actor, (db) => db.tx.correction.count({ where: { subjectId: alertId } }))) > 0)
        readers.push(who)
    expect(readers).toEqual(['spas_worker', 'officer'])
    const sql = `INSERT INTO correction (commune_id, county_id, subject, subject_id, reason) VALUES (${tinca.id}, ${tinca.county.id}, 'verification', '${alertId}', 'x')`
    await expect(withActor(worker, (db) => db.tx.$executeRawUnsafe(sql))).rejects.toThrow(/row-level security/)
  })

  it('is recorded once however often its form is sent', async () => {
    const { alertId, found } = await verified()
    expect(await verifyAlert(officer, alertId, found)).toMatchObject({ ok: true })
    expect(await verifyAlert(officer, alertId, { ...found, measures: 'y' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
    expect(await verifyAlert(officer, alertId, { ...found, formId: randomUUID() })).toMatchObject({
      error: { kind: 'stale' },
    })
  })
})

async function advised() {
  const { id: familyId } = await recordFamily(worker, {})
  const raised = { familyId, reason: 'Mama este bolnavă', formId: randomUUID() }
  const asked = await Promise.all([escalateFamily(worker, raised), escalateFamily(worker, raised)])
  expect(asked).toMatchObject([{ ok: true }, { ok: true }])
  const escalationId = raised.formId
  const revision = (await showEscalation(officer, escalationId))?.revision ?? 0
  const form = { escalationId, revision, advice: 'Centru de zi', formId: randomUUID() }
  const answered = await Promise.all([adviseEscalation(officer, form), adviseEscalation(officer, form)])
  expect(answered).toMatchObject([{ ok: true }, { ok: true }])
  return {
    familyId,
    id: escalationId,
    form,
    correction: { id: escalationId, revision: revision + 1, reason: 'Greșeală' },
  }
}

describe('advice', () => {
  it('is asked and given once however often the forms are sent, and corrected with a reason', async () => {
    const { familyId, form, correction } = await advised()
    expect((await owner.query('SELECT FROM escalation WHERE family_id = $1', [familyId])).rowCount).toBe(1)
    const corrected = { ...correction, formId: randomUUID(), advice: 'Centru de zi și consiliere' }
    const both = await Promise.all([correctAdvice(officer, corrected), correctAdvice(officer, corrected)])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    const seen = {
      advice: 'Centru de zi și consiliere',
      corrections: [{ by: officer.userId, reason: 'Greșeală', earlier: { advice: 'Centru de zi' } }],
    }
    expect(await showEscalation(officer, correction.id)).toMatchObject(seen)
    expect((await showFamily(worker, familyId))?.signals.escalations).toMatchObject([seen])
    expect(await adviseEscalation(officer, form)).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
  })

  it.each(others)('is not corrected by %s', async (_who, actor) => {
    const { correction } = await advised()
    expect(await correctAdvice(actor, { ...correction, formId: randomUUID(), advice: 'x' })).toEqual(notFound)
    expect(await showEscalation(officer, correction.id)).toMatchObject({ advice: 'Centru de zi', corrections: [] })
  })
})
