import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/core/access/actor'
import { isSmall } from '@/lib/core/oversight/withhold-cells'
import { client } from '@/lib/data/client'
import { invisibleCounts, noteFindingsOfSheet } from '@/lib/data/child-invisibility'
import { withActor, withCommune } from '@/lib/data/db'
import { findingsOfChild, noteFinding, solveFinding } from '@/lib/features/invisible/findings'
import { seeInvisible } from '@/lib/features/invisible/see-invisible'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const other = actorOf(apata)
const ofCounty = (place: typeof tinca | typeof apata) => ({ ...actorOf(place, 'dgaspc_coordinator'), commune: null })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

async function newChild(born: string) {
  const family = await recordFamily(worker, { children: [{ born }] })
  return { familyId: family.id, childId: family.children[0] ?? '' }
}
const records = async (child: { familyId: string; childId: string }) =>
  (await findingsOfChild(worker, child.familyId, child.childId))?.records ?? []

it('is noted by hand, once, for a service that should know the child', async () => {
  const child = await newChild('2016-02-29')
  const note = (service: 'school' | 'family-doctor', foundOn = '2026-05-07') =>
    noteFinding(worker, { ...child, service, foundOn })
  expect((await note('school')).ok).toBe(true)
  expect(await note('school')).toMatchObject({ error: { fields: { service: { key: 'alreadyInvisible' } } } })
  expect(await note('family-doctor', '2026-05-08')).toMatchObject({
    error: { fields: { foundOn: { key: 'dateInFuture' } } },
  })
  expect(await note('family-doctor', '2016-02-28')).toMatchObject({
    error: { fields: { foundOn: { key: 'beforeBirth' } } },
  })
  const small = await newChild('2022-02-28')
  expect(await noteFinding(worker, { ...small, service: 'school', foundOn: '2026-05-07' })).toMatchObject({
    error: { fields: { service: { key: 'serviceNotExpected' } } },
  })
})

it('is solved once, not before it was found, and never from another commune', async () => {
  const child = await newChild('2016-02-29')
  await noteFinding(worker, { ...child, service: 'school', foundOn: '2026-05-01' })
  const id = (await records(child))[0]?.id ?? ''
  const solution = { id, solvedOn: '2026-05-07', solution: 'Înscris la școala din sat.' }
  expect(await solveFinding(other, solution)).toMatchObject({ error: { kind: 'not-found' } })
  expect(await noteFinding(other, { ...child, service: 'school', foundOn: '2026-05-01' })).toMatchObject({
    error: { kind: 'not-found' },
  })
  expect(await solveFinding(worker, { ...solution, solvedOn: '2026-04-30' })).toMatchObject({
    error: { fields: { solvedOn: { key: 'solvedBeforeFound' } } },
  })
  expect((await solveFinding(worker, solution)).ok).toBe(true)
  expect(await solveFinding(worker, solution)).toMatchObject({ error: { fields: { form: { key: 'alreadySolved' } } } })
})

it('is told by the finished risk sheet, and solved by a later one', async () => {
  const child = await newChild('2016-02-29')
  const finish = (answers: Record<string, number>, day: string) =>
    withCommune(worker, async (db) => {
      const sheet = await db.tx.riskSheet.create({
        data: {
          ...{ ...db.key, familyId: child.familyId, sheetDate: new Date(day), createdBy: db.userId, rules: '2018' },
          ...{ status: 'finished', finishedAt: new Date(day), verdict: {}, parameters: {}, situations: 0 },
        },
      })
      await noteFindingsOfSheet(db, [{ childId: child.childId, answers }], { riskSheetId: sheet.id, day })
    })
  await finish({ PHYSICIAN: 0, SCHOOL: 0 }, '2026-05-01')
  await finish({ PHYSICIAN: 1, SCHOOL: 0 }, '2026-05-06')
  expect((await records(child)).map(({ service, solvedOn }) => [service, solvedOn]).sort()).toEqual([
    ['family-doctor', '2026-05-06'],
    ['school', null],
  ])
})

it('is counted by month, each child once, for the commune and in numbers for its county', async () => {
  const before = await countsIn(ofCounty(tinca))
  const child = await newChild('2016-02-29')
  await noteFinding(worker, { ...child, service: 'school', foundOn: '2026-03-31' })
  await noteFinding(worker, { ...child, service: 'family-doctor', foundOn: '2026-04-01' })
  const found = await countsIn(ofCounty(tinca))
  expect([found.found - before.found, found.solved - before.solved]).toEqual([1, 0])
  for (const { id } of await records(child)) await solveFinding(worker, { id, solvedOn: '2026-05-01', solution: 'da' })
  const solved = await countsIn(ofCounty(tinca))
  expect([solved.found - before.found, solved.solved - before.solved]).toEqual([1, 1])

  const own = await seeInvisible(worker)
  if (own?.kind !== 'commune') throw new Error('no commune')
  expect(own.months.find(({ month }) => month === '2026-03')?.found).toBeGreaterThan(0)
  expect(own.months.at(-1)?.month).toBe('2026-05')
})

it('is no name for the county, nothing for another county, and not for other roles', async () => {
  const child = await newChild('2016-02-29')
  await noteFinding(worker, { ...child, service: 'school', foundOn: '2026-05-01' })
  const own = await seeInvisible(worker)
  expect(own?.kind === 'commune' && own.children.some(({ childId }) => childId === child.childId)).toBe(true)
  expect(await withActor(ofCounty(tinca), ({ tx }) => tx.childInvisibility.count())).toBe(0)
  expect((await countsIn(ofCounty(apata))).found).toBe(0)
  for (const role of ['mayor', 'professional', 'spas_admin'] as const) {
    expect(await seeInvisible(actorOf(tinca, role))).toBeNull()
    expect(await findingsOfChild(actorOf(tinca, role), child.familyId, child.childId)).toBeNull()
  }
})

it('is told to the county only together with at least four others', async () => {
  const county = async () => {
    const seen = await seeInvisible(ofCounty(apata))
    if (seen?.kind !== 'county') throw new Error('no county')
    return seen
  }
  for (let found = 1; found <= 5; found += 1) {
    const family = await recordFamily(other, { children: [{ born: '2016-02-29' }] })
    const child = { familyId: family.id, childId: family.children[0] ?? '' }
    await noteFinding(other, { ...child, service: 'school', foundOn: '2026-03-10' })
    const { periods, places, untoldSince } = await county()
    if (found < 5) expect([periods, untoldSince]).toEqual([[], '2026-03'])
    else expect([periods.at(-1)?.foundSoFar, untoldSince]).toEqual([5, null])
    expect(places.reduce((sum, place) => sum + (place.found === 'withheld' ? 0 : place.found), 0)).toBe(
      found < 5 ? 0 : 5,
    )
  }
})

it('is told to ANPDCA by county, in the same way, and never as a child', async () => {
  const analyst: Actor = { ...actorOf(tinca, 'anpdca_analyst'), commune: null, county: null }
  const seen = await seeInvisible(analyst)
  if (seen?.kind !== 'nation') throw new Error('no nation')
  expect(seen.places.map(({ name }) => name)).toEqual(['Bihor', 'Brașov'])
  expect(seen.periods.at(-1)?.foundSoFar).toBeGreaterThanOrEqual(5)
  const told = seen.places.flatMap(({ found, solved, open }) => [found, solved, open])
  expect(told.filter((count) => count !== 'withheld' && isSmall(count))).toEqual([])
  expect(await withActor(analyst, ({ tx }) => tx.childInvisibility.count())).toBe(0)
  expect(await withActor(analyst, ({ tx }) => tx.child.count())).toBe(0)
})

/** What the counts add up to that a county may read. */
async function countsIn(actor: ReturnType<typeof ofCounty>) {
  const counts = (await withActor(actor, invisibleCounts)).flatMap((commune) => commune.counts)
  const any = counts.filter(({ service }) => service === 'any')
  return {
    found: any.reduce((total, { found }) => total + found, 0),
    solved: any.reduce((total, { solved }) => total + solved, 0),
  }
}
