import { afterAll, beforeAll, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { addEarlierEntries } from '@/lib/data/earlier-registry'
import { showEarlier } from '@/lib/features/families/show-earlier'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
let familyId = ''
let withoutRow = ''

beforeAll(async () => {
  const family = await recordFamily(worker, { children: [{ name: 'Ion' }, { name: 'Ana' }] })
  familyId = family.id
  withoutRow = (await recordFamily(worker, { children: [{}] })).id
  await withCommune(worker, async (db) => {
    const child = await db.tx.child.findFirstOrThrow({ where: { ...db.key, familyId, givenName: 'Ion' } })
    const cells = { sheet_number: 'BH-7/2024', 'result.5c': 'Da', 'result.1a': 'Nu' }
    await addEarlierEntries(db, [{ childId: child.id, registeredOn: '2024-03-05', cells }])
  })
})
afterAll(() => client.$disconnect())

it('shows the row of an earlier register in the file of its family', async () => {
  const [row, ...others] = await showEarlier(worker, familyId)
  expect(others).toEqual([])
  expect(row).toMatchObject({
    ...{ registeredOn: '2024-03-05', enteredOn: today() },
    confirmed: [{ ro: 'Locuința este supraaglomerată' }],
    cells: [{ head: 'Numărul unic de identificare', value: 'BH-7/2024' }],
  })
  expect(row?.childName).toContain('Ion')
  expect(await showEarlier(worker, withoutRow)).toEqual([])
})

it('shows it to nobody else', async () => {
  expect(await showEarlier(actorOf(apata), familyId)).toEqual([])
  expect(await showEarlier(actorOf(tinca, 'mayor'), familyId)).toEqual([])
})
