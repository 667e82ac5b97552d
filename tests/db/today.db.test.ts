import { beforeAll, describe, expect, it } from 'vitest'
import { listToday } from '@/lib/features/today/list-today'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)

beforeAll(async () => {
  const suspected = (days: number) => [{ on: daysAgo(days), suspected: true }]
  await recordFamily(worker, { head: 'Întârziată', observations: suspected(5) })
  await recordFamily(worker, { head: 'De azi', observations: suspected(3) })
  await recordFamily(worker, { head: 'De mâine', observations: suspected(2) })
  await recordFamily(worker, {
    head: 'Cu plan',
    observations: suspected(12),
    riskSheets: [{ on: daysAgo(10), confirmed: ['1a', '4b'], situations: 2 }],
  })
  await recordFamily(worker, { head: 'De reînnoit', observations: [{ on: daysAgo(360), suspected: false }] })
  await recordFamily(worker, { head: 'Departe', observations: [{ on: daysAgo(100), suspected: false }] })
  await recordFamily(worker, { head: 'Fără fișă', children: [{ name: 'Tânăr', born: daysAgo(18 * 366) }, {}] })
  await recordFamily(worker, { head: 'Închisă', closed: true, observations: suspected(9) })
  await recordFamily(worker, { head: 'Plasat', children: [{ separated: true, born: daysAgo(19 * 366) }] })
  await recordFamily(actorOf(apata), { head: 'A vecinilor', observations: suspected(5) })
})

describe('today', () => {
  it('has what is due within 30 days, by deadline, and what has no date', async () => {
    const { groups } = await listToday(worker)
    const shown = groups.map(({ group, total, duties }) => [group, total, duties.map(({ headName }) => headName)])
    expect(shown).toEqual([
      ['late', 1, ['Întârziată']],
      ['today', 1, ['De azi']],
      ['week', 2, ['De mâine', 'De reînnoit']],
      ['month', 1, ['Cu plan']],
      ['undated', 2, ['Fără fișă', 'Plasat']],
    ])
  })

  it('says for each what, why and which step', async () => {
    const { groups } = await listToday(worker)
    const duties = new Map(groups.flatMap((group) => group.duties).map((duty) => [duty.headName, duty]))
    expect(duties.get('Întârziată')).toMatchObject({
      dueFor: 'home-visit',
      dimensions: [1],
      sheetFilledOn: daysAgo(5),
      step: { kind: 'start-risk-sheet' },
    })
    expect(duties.get('Cu plan')).toMatchObject({
      dueFor: 'plan',
      situations: 2,
      riskSheetOn: daysAgo(10),
      step: { kind: 'start-plan' },
    })
    expect(duties.get('Fără fișă')).toMatchObject({ dueFor: null, step: { kind: 'start-observation-sheet' } })
  })

  it('names who came of age, in special protection not before 27', async () => {
    const { grownUp } = await listToday(worker)
    expect(grownUp.map(({ headName, name }) => [headName, name])).toEqual([['Fără fișă', 'Popescu Tânăr']])
  })

  it.each(['professional', 'mayor', 'spas_admin'] as const)('is empty for a %s', async (role) =>
    expect((await listToday(actorOf(tinca, role))).groups).toEqual([]),
  )
})
