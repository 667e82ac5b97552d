import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { latestQuarters } from '@/lib/core/workbook/quarters'
import { client } from '@/lib/data/client'
import { decideOnEdition } from '@/lib/features/report/decide-edition'
import { showEdition } from '@/lib/features/report/show-edition'
import { startEdition } from '@/lib/features/report/start-edition'
import { handInEdition } from '@/lib/features/report/write-edition'
import { closeExtract } from '@/lib/features/workbooks/quarterly-extract'
import { today } from '@/lib/platform/clock'
import { actorOf, daysAgo, recordFamily, tinca } from '../factories/casework'
import { owner } from '../factories/plans'
import { attack, attacker } from '../factories/sql-session'
import { employ } from '../factories/staff'

// What somebody who speaks SQL in the name of the program could sign in another's name, for another day, or as another document.

const ofCounty = (actor: Actor): Actor => ({ ...actor, commune: null })
const now = () => new Date().toISOString()
const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const [, over] = latestQuarters(today(), 2)
if (over === undefined) throw new Error('No quarter')
let worker = actorOf(tinca)
let coordinator: Actor = worker

const begin = async (day: string) => {
  const started = await startEdition(worker, day)
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  return started.value.id
}
const revision = async (id: string) => (await showEdition(worker, id))?.revision ?? 0

beforeAll(async () => {
  await Promise.all([owner.connect(), attacker.connect()])
  worker = { ...(await employ(owner, tinca, 'spas_worker')), userName: 'Ana' }
  coordinator = ofCounty({ ...(await employ(owner, tinca, 'dgaspc_coordinator')), userName: 'Ana' })
  await recordFamily(worker, {
    village: tinca.villages[0],
    children: [{}],
    observations: [{ on: daysAgo(60), suspected: true }],
    riskSheets: [{ on: daysAgo(50), confirmed: ['1a'], situations: 1 }],
  })
})
afterAll(async () => {
  await Promise.all([owner.end(), attacker.end()])
  await client.$disconnect()
})

describe('an edition of the report', () => {
  const day = daysAgo(2)
  let draft = ''
  let sent = ''
  beforeAll(async () => {
    draft = await begin(day)
    sent = await begin(daysAgo(3))
    expect(await handInEdition(worker, { editionId: sent, revision: await revision(sent) })).toMatchObject({ ok: true })
  })

  type Signed = { readonly by?: string; readonly name?: string; readonly at?: string; readonly says?: object }
  const seal = ({ by = worker.userId, name = 'Ana', at = now(), says = {} }: Signed, as: Actor = worker) => {
    const content = JSON.stringify({
      ...{ commune: { id: tinca.id }, referenceDate: day, edition: 1, correctionReason: '', handedIn: { at, name } },
      ...says,
    })
    return attack(as, [
      [
        `UPDATE report_edition SET status = 'handed-in', content = $2, fingerprint = $3, handed_in_at = $4, handed_in_by = $5,
         author_name = $6 WHERE id = $1 RETURNING status`,
        ...[draft, content, sha(content), at, by, name],
      ],
    ])
  }
  it.each<[string, () => Signed]>([
    ['by another', () => ({ by: coordinator.userId })],
    ['in the name of another', () => ({ name: 'Altcineva' })],
    ['for a day before', () => ({ at: `${daysAgo(5)}T09:00:00Z` })],
    ['for a day to come', () => ({ at: `${daysAgo(-5)}T09:00:00Z` })],
    ['while it says another name', () => ({ says: { handedIn: { at: now(), name: 'Altcineva' } } })],
    ['while it says another moment', () => ({ says: { handedIn: { at: '2020-01-01T00:00:00Z', name: 'Ana' } } })],
    ['while it says a reason that it has not', () => ({ says: { correctionReason: 'x' } })],
  ])('is not handed in %s', async (_what, signed) => {
    await expect(seal(signed())).rejects.toThrow(/handed in/)
  })
  it('is not handed in by nobody', () =>
    expect(seal({}, { ...worker, userId: '' })).rejects.toThrow('handed in by who acts'))
  it('is handed in by who acts, now', async () => expect(await seal({})).toEqual([{ status: 'handed-in' }]))

  const decide = (by: string, name: string, at = 'now()', as: Actor = coordinator) =>
    attack(as, [
      [
        `UPDATE report_edition SET status = 'accepted', decided_at = ${at}, decided_by = $2, decider_name = $3 WHERE id = $1
         RETURNING decided_at BETWEEN now() - interval '1 minute' AND now() + interval '1 minute' AS "now"`,
        ...[sent, by, name],
      ],
    ])
  it('is not decided in the name of another, or by nobody', async () => {
    await expect(decide(worker.userId, 'Ana')).rejects.toThrow('does not change')
    await expect(decide(coordinator.userId, 'Altcineva')).rejects.toThrow('decided by who acts')
    await expect(decide(worker.userId, 'Ana', 'now()', { ...coordinator, userId: '' })).rejects.toThrow('who acts')
  })
  it('is decided when the database says', async () => {
    for (const at of ['now()', `now() + interval '9 days'`])
      expect(await decide(coordinator.userId, 'Ana', at)).toEqual([{ now: true }])
  })

  it('that the county opens, prints or takes along is noted in its commune; what it does not see is not', async () => {
    const monitor = ofCounty(actorOf(tinca, 'dgaspc_monitoring'))
    for (const action of ['open', 'print', 'export'] as const)
      expect(await showEdition(monitor, sent, action)).not.toBeNull()
    expect(await showEdition(monitor, draft)).toBeNull()
    const { rows } = await owner.query(
      'SELECT commune_id, role, action, subject, family_id FROM access_log WHERE user_id = $1 ORDER BY id',
      [monitor.userId],
    )
    const noted = { commune_id: tinca.id, role: 'dgaspc_monitoring', subject: 'report', family_id: null }
    expect(rows).toEqual(['open', 'print', 'export'].map((action) => ({ ...noted, action })))
  })
  it.each(roles)('is noted as read by %s in no other name and of no family', async (role: Role) => {
    const reader = ofCounty(actorOf(tinca, role))
    const note = (userId: string, as: Role, subject: string) =>
      attack(reader, [
        [
          'INSERT INTO access_log (commune_id, county_id, user_id, role, action, subject) VALUES ($1, $2, $3, $4::role, $5, $6)',
          ...[tinca.id, tinca.county.id, userId, as, 'open', subject],
        ],
      ])
    await expect(note(worker.userId, role, 'report')).rejects.toThrow('row-level security')
    await expect(note(reader.userId, role === 'mayor' ? 'spas_worker' : 'mayor', 'report')).rejects.toThrow('row-level')
    await expect(note(reader.userId, role, 'family')).rejects.toThrow('row-level security')
    const own = note(reader.userId, role, 'report')
    if (role === 'dgaspc_coordinator' || role === 'dgaspc_monitoring') expect(await own).toEqual([])
    else await expect(own).rejects.toThrow('row-level security')
  })

  it('is decided by the program as before', async () =>
    expect(await decideOnEdition(coordinator, { editionId: sent, revision: await revision(sent) }, null)).toMatchObject(
      {
        ok: true,
      },
    ))
})

describe('the extract of a quarter', () => {
  beforeAll(async () => {
    expect(await closeExtract(worker, { quarter: over.id, reason: '' })).toMatchObject({ ok: true })
  })
  type Kept = {
    readonly edition?: number
    readonly by?: string
    readonly name?: string
    readonly at?: string
    readonly says?: object
  }
  const close = ({ edition = 2, by = worker.userId, name = 'Ana', at = now(), says = {} }: Kept) => {
    const content = JSON.stringify({
      ...{ commune: { id: tinca.id }, quarter: over, edition, reason: 'x', closed: { at, name } },
      ...says,
    })
    return attack(worker, [
      [
        `INSERT INTO quarterly_extract (commune_id, county_id, period_start, edition, reason, content, fingerprint, frozen_at,
         frozen_by, frozen_name) VALUES ($1, $2, $3, $4, 'x', $5, $6, $7, $8, $9) RETURNING edition`,
        ...[tinca.id, tinca.county.id, over.from, edition, content, sha(content), at, by, name],
      ],
    ])
  }
  it.each<[string, () => Kept]>([
    ['by another', () => ({ by: coordinator.userId })],
    ['in the name of another', () => ({ name: 'Altcineva' })],
    ['for a day to come', () => ({ at: `${daysAgo(-5)}T09:00:00Z` })],
    ['while it says another moment', () => ({ says: { closed: { at: '2020-01-01T00:00:00Z', name: 'Ana' } } })],
    ['with the content of another commune', () => ({ says: { commune: { id: 1 } } })],
    ['with the content of another quarter', () => ({ says: { quarter: { ...over, id: '2020-1' } } })],
    ['with the days of another quarter', () => ({ says: { quarter: { ...over, from: '2020-01-01' } } })],
    ['with the content of another edition', () => ({ says: { edition: 1 } })],
    ['with another reason in it', () => ({ says: { reason: 'y' } })],
    ['past an edition', () => ({ edition: 3 })],
  ])('is not closed %s', async (_what, kept) => {
    await expect(close(kept())).rejects.toThrow(/an extract is closed|of another extract|follows the one before/)
  })
  it('is closed by who acts, now, after the one before', async () => expect(await close({})).toEqual([{ edition: 2 }]))
})
