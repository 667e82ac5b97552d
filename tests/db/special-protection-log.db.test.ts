import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor, Role } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { logNamesShown } from '@/lib/data/access-log'
import { listChild } from '@/lib/features/special-protection/list-child'
import { seeList } from '@/lib/features/special-protection/list-children'
import { showListedChild } from '@/lib/features/special-protection/show-child'
import { actorOf, apata, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

// Names of children in special protection are read from a log that their commune can look into.

const owner = new Client(testDatabase().ownerUrl)
const ofCounty = (role: Role): Actor => ({ ...actorOf(tinca, role), commune: null })
const [worker, monitor, coordinator] = [
  actorOf(tinca),
  ofCounty('dgaspc_monitoring'),
  ofCounty('dgaspc_coordinator'),
] as const

beforeAll(async () => {
  await owner.connect()
  await listChild(monitor, {
    ...{ communeId: tinca.id, surname: 'Popescu', givenName: 'Ana', birthDate: '2016-05-07', parents: 'Popescu Maria' },
    ...{ measure: 'foster-carer', placedOn: '2020-01-10' },
  })
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

it.each([worker, monitor, coordinator])('who reads the list and a child is noted in the commune', async (actor) => {
  const { children } = await seeList(actor)
  expect((await showListedChild(actor, children[0]?.id ?? ''))?.surname).toBe('Popescu')
  const { rows } = await owner.query(
    'SELECT commune_id, county_id, role, action, subject, family_id FROM access_log WHERE user_id = $1',
    [actor.userId],
  )
  const noted = { commune_id: tinca.id, county_id: tinca.county.id, role: actor.role, action: 'open' }
  expect(rows).toEqual(Array(2).fill({ ...noted, subject: 'special-protection', family_id: null }))
})

it('a list that shows nobody notes nothing', async () => {
  const elsewhere = actorOf(apata)
  await seeList(elsewhere)
  const { rowCount } = await owner.query('SELECT 1 FROM access_log WHERE user_id = $1', [elsewhere.userId])
  expect(rowCount).toBe(0)
})

it('the county notes itself, and in its own communes', async () => {
  const note = (userId: string, communeId: number, countyId: number) =>
    withActor(monitor, (db) => logNamesShown(db, { userId, countyId, communeIds: [communeId] }))
  await expect(note(worker.userId, tinca.id, tinca.county.id)).rejects.toThrow()
  await expect(note(monitor.userId, apata.id, apata.county.id)).rejects.toThrow()
  await expect(note(monitor.userId, apata.id, tinca.county.id)).rejects.toThrow()
})
