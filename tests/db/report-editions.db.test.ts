import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { editionContentSchema } from '@/lib/core/report/edition-content'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { decideOnEdition } from '@/lib/features/report/decide-edition'
import { listEditions } from '@/lib/features/report/list-editions'
import { showEdition } from '@/lib/features/report/show-edition'
import { correctEdition, startEdition } from '@/lib/features/report/start-edition'
import { discardEdition, handInEdition, saveEdition } from '@/lib/features/report/write-edition'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

type Place = typeof tinca | typeof apata
const ofCounty = (place: Place, role: Role = 'dgaspc_coordinator'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const worker = actorOf(tinca)
const stranger = actorOf(apata)
const coordinator = ofCounty(tinca)
const notFound = { ok: false, error: { kind: 'not-found' } }
const staleForm = { ok: false, error: { kind: 'stale' } }
const narrative = { activities: 'Activități', results: 'Rezultate', separated: 'Niciun copil', families: 'Nimic' }

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}
const seen = async (actor: Actor, editionId: string) => {
  const edition = await showEdition(actor, editionId)
  if (edition === null) throw new Error('no edition')
  return { editionId, revision: edition.revision }
}
const handedIn = async (actor: Actor, day: string) => {
  const { id } = value(await startEdition(actor, day))
  value(await saveEdition(actor, { ...(await seen(actor, id)), narrative, correctionReason: '' }))
  value(await handInEdition(actor, await seen(actor, id)))
  return id
}

beforeAll(async () => {
  for (const place of [tinca, apata])
    await recordFamily(actorOf(place), {
      village: place.villages[0],
      children: [{ direct: ['4b'] }, {}],
      observations: [{ on: daysAgo(60), suspected: true }],
      riskSheets: [{ on: daysAgo(50), confirmed: ['1a', '4b'], situations: 2 }],
    })
})
afterAll(() => client.$disconnect())

describe('a draft', () => {
  it('begins once with a proposed text, and is nobody else’s', async () => {
    const day = daysAgo(1)
    const { id } = value(await startEdition(worker, day))
    expect(await startEdition(worker, day)).toEqual({ ok: true, value: { id } })
    const edition = await showEdition(worker, id)
    expect(edition).toMatchObject({ head: { status: 'draft', edition: 1, referenceDate: day }, may: { write: true } })
    expect(edition?.narrative).toEqual(edition?.draft?.proposed)
    expect(edition?.narrative.results).toContain('2 copii')
    for (const other of [actorOf(tinca, 'mayor'), coordinator, ofCounty(tinca, 'dgaspc_monitoring'), stranger])
      expect(await showEdition(other, id)).toBeNull()
    value(await discardEdition(worker, await seen(worker, id)))
    expect(await showEdition(worker, id)).toBeNull()
  })

  it('speaks of its day: what was recorded later does not count', async () => {
    const { id } = value(await startEdition(worker, daysAgo(55)))
    const a8 = (await showEdition(worker, id))?.figures.activities.filter(({ id: row }) => row === 'A2' || row === 'A8')
    expect(a8?.map(({ figures }) => figures[0])).toEqual([2, 0])
    value(await discardEdition(worker, await seen(worker, id)))
  })

  it('is refused for a day to come and for one without data', async () => {
    expect(await startEdition(worker, daysAgo(-1))).toMatchObject({
      error: { fields: { referenceDate: { key: 'dateInFuture' } } },
    })
    expect(await startEdition(worker, daysAgo(4000))).toMatchObject({
      error: { fields: { referenceDate: { key: 'editionWithoutData' } } },
    })
  })

  it('written in two tabs is saved once, and the second is shown what stands there', async () => {
    const { id } = value(await startEdition(worker, daysAgo(2)))
    const both = await seen(worker, id)
    value(await saveEdition(worker, { ...both, narrative, correctionReason: '' }))
    const second = { ...both, narrative: { ...narrative, results: 'Altele' }, correctionReason: '' }
    expect(await saveEdition(worker, second)).toMatchObject({
      error: { kind: 'stale', current: { results: 'Rezultate', revision: String(both.revision + 1) } },
    })
    expect(await handInEdition(worker, both)).toMatchObject(staleForm)
    const empty = { ...(await seen(worker, id)), narrative: { ...narrative, families: '' }, correctionReason: '' }
    value(await saveEdition(worker, empty))
    expect(await handInEdition(worker, await seen(worker, id))).toMatchObject({
      error: { fields: { families: { key: 'required' } } },
    })
  })
})

describe('an edition that was handed in', () => {
  it('goes to its county, is returned, corrected and accepted, and each edition stays readable', async () => {
    const first = await handedIn(worker, today())
    expect(await listEditions(ofCounty(apata))).toEqual([])
    expect(await decideOnEdition(ofCounty(apata), await seen(worker, first), null)).toMatchObject(notFound)
    expect(await correctEdition(worker, { editionId: first, reason: 'x' })).toMatchObject(staleForm)
    value(await decideOnEdition(coordinator, await seen(coordinator, first), 'Lipsește satul Râpa'))
    expect(await decideOnEdition(coordinator, { editionId: first, revision: 4 }, null)).toMatchObject(staleForm)
    expect((await showEdition(worker, first))?.head).toMatchObject({
      ...{ status: 'returned', returnReason: 'Lipsește satul Râpa', deciderName: coordinator.userName },
    })

    const reason = 'Adăugat satul Râpa'
    const { id: second } = value(await correctEdition(worker, { editionId: first, reason }))
    expect(await correctEdition(worker, { editionId: first, reason })).toEqual({ ok: true, value: { id: second } })
    await recordFamily(worker, { village: tinca.villages[1], observations: [{ on: today(), suspected: false }] })
    value(await handInEdition(worker, await seen(worker, second)))
    value(await decideOnEdition(coordinator, await seen(coordinator, second), null))
    const [one, two] = [await showEdition(coordinator, first), await showEdition(coordinator, second)]
    expect(two).toMatchObject({ head: { edition: 2, status: 'accepted', correctionReason: reason }, intact: true })
    const count = (edition: typeof one) => edition?.figures.activities.find(({ id }) => id === 'A4')?.figures[0]
    expect([count(one), count(two)]).toEqual([2, 3])
    expect(two?.ofSameDay.map(({ edition }) => edition)).toEqual([2, 1])
    expect((await listEditions(coordinator))?.find(({ id }) => id === first)).toMatchObject({ overtaken: true })
    // Of this day alone: nothing was accepted before it.
    expect(two?.earlier).toEqual([])
  })

  it('is compared with what was accepted of earlier days, and with nothing that was only handed in', async () => {
    const days = [daysAgo(12), daysAgo(11), daysAgo(10)] as const
    const [old, waiting] = [await handedIn(worker, days[0]), await handedIn(worker, days[1])]
    value(await decideOnEdition(coordinator, await seen(coordinator, old), null))
    const { id } = value(await startEdition(worker, days[2]))
    const edition = await showEdition(worker, id)
    expect(edition?.earlier.map(({ referenceDate }) => referenceDate)).toEqual([days[0]])
    expect(edition?.draft?.proposed.results).toContain(days[0].split('-').reverse().join('.'))
    expect((await showEdition(coordinator, waiting))?.earlier).toHaveLength(1)
  })

  it('has a fingerprint that comes out the same, of all that it says', async () => {
    const id = await handedIn(stranger, today())
    const [row] = await withActor(stranger, (db) =>
      db.tx.reportEdition.findMany({ where: { id }, select: { content: true, fingerprint: true } }),
    )
    const content = row?.content ?? ''
    expect(createHash('sha256').update(content).digest('hex')).toBe(row?.fingerprint)
    const said = editionContentSchema.parse(JSON.parse(content))
    expect(said).toMatchObject({ narrative, commune: { name: 'Apața' }, handedIn: { name: stranger.userName } })
    expect(said.figures.activities).toHaveLength(12)
    expect(said.figures.distribution).toHaveLength(72)
    expect(said.figures.columns.map(({ id: column }) => column)).toEqual(['commune', ...apata.villages])
  })

  it.each(roles)('is shown to %s of the place or not, and to nobody of another', async (role) => {
    const [edition] = (await listEditions(stranger)) ?? []
    const id = edition?.id ?? ''
    const ofPlace = (place: Place): Actor =>
      role.startsWith('dgaspc') || role.startsWith('anpdca') ? ofCounty(place, role) : actorOf(place, role)
    const reads = ['spas_worker', 'mayor', 'dgaspc_coordinator', 'dgaspc_monitoring'].includes(role)
    expect((await showEdition(ofPlace(apata), id)) !== null).toBe(reads)
    expect(await showEdition(ofPlace(tinca), id)).toBeNull()
    // The policies by themselves, without the use case.
    const rows = await withActor(ofPlace(apata), (db) => db.tx.reportEdition.findMany({ where: { id } }))
    expect(rows).toHaveLength(reads ? 1 : 0)
  })
})

describe('what was handed in', () => {
  const [app, owner] = [new Client(testDatabase().appUrl), new Client(testDatabase().ownerUrl)]
  let id = ''
  beforeAll(async () => {
    await Promise.all([app.connect(), owner.connect()])
    id = await handedIn(worker, daysAgo(3))
    // The owner is bound by the policies too; a superuser is not, and the trigger holds even then.
    await owner.query('ALTER TABLE report_edition DISABLE ROW LEVEL SECURITY')
  })
  afterAll(() => Promise.all([app.end(), owner.end()]))

  it.each([
    `content = '{}', fingerprint = encode(sha256('{}'), 'hex')`,
    `activities_text = 'Altceva'`,
    `author_name = 'Altcineva'`,
    `handed_in_at = now()`,
    `status = 'draft', content = NULL, fingerprint = NULL, handed_in_at = NULL, handed_in_by = NULL, author_name = ''`,
    `reference_date = reference_date - 1`,
    `county_id = 5, correction_reason = 'x'`,
    `status = 'accepted', decided_at = now(), decided_by = created_by, decider_name = 'x', results_text = 'x'`,
  ])('does not change by SET %s, not even for the owner without policies', async (change) => {
    const before = (await owner.query('SELECT * FROM report_edition WHERE id = $1', [id])).rows
    await expect(owner.query(`UPDATE report_edition SET ${change} WHERE id = $1`, [id])).rejects.toThrow()
    expect((await owner.query('SELECT * FROM report_edition WHERE id = $1', [id])).rows).toEqual(before)
  })

  it('is not deleted', async () => {
    await expect(owner.query('DELETE FROM report_edition WHERE id = $1', [id])).rejects.toThrow('stays')
  })

  it('keeps its trigger before the app role, as whoever it acts', async () => {
    for (const role of roles) {
      await app.query('BEGIN')
      for (const [name, set] of [
        ['app.user_id', worker.userId],
        ['app.role', role],
        ['app.county_id', String(tinca.county.id)],
        ['app.commune_id', String(tinca.id)],
      ])
        await app.query('SELECT set_config($1, $2, true)', [name, set])
      const tried = app.query(`UPDATE report_edition SET results_text = 'Altceva' WHERE id = $1`, [id])
      await expect(tried, role).rejects.toThrow('does not change')
      await app.query('ROLLBACK')
    }
  })

  it('cannot be sealed under a false fingerprint or with the content of another', async () => {
    const day = daysAgo(4)
    const { id: draft } = value(await startEdition(worker, day))
    const seal = (content: string, fingerprint: string) =>
      owner.query(
        `UPDATE report_edition SET status = 'handed-in', content = $2, fingerprint = $3, handed_in_at = now(),
         handed_in_by = created_by, author_name = 'x' WHERE id = $1`,
        [draft, content, fingerprint],
      )
    const own = JSON.stringify({ commune: { id: tinca.id }, referenceDate: day, edition: 1 })
    const other = JSON.stringify({ commune: { id: apata.id }, referenceDate: day, edition: 1 })
    const sha = (text: string) => createHash('sha256').update(text).digest('hex')
    await expect(seal(own, sha(other))).rejects.toThrow()
    await expect(seal(other, sha(other))).rejects.toThrow('of another edition')
    await seal(own, sha(own))
  })
})
