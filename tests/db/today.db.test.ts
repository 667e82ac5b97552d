import { beforeAll, describe, expect, it } from 'vitest'
import { withCommune } from '@/lib/data/db'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { judgeCommune } from '@/lib/core/duties/judge-commune'
import { loadDuties } from '@/lib/data/commune-duties'
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
  it('has what is due within 30 days, by deadline, and what has no limit', async () => {
    const { groups } = await listToday(worker)
    const shown = groups.flatMap(({ group, items }) => {
      const names = items.flatMap(({ family, duty }) => (family === null ? [] : [[family.headName, duty]]))
      return names.length === 0 ? [] : [[group, names]]
    })
    expect(shown).toEqual([
      ['late', [['Întârziată', 'OB-21']]],
      ['today', [['De azi', 'OB-21']]],
      [
        'week',
        [
          ['De mâine', 'OB-21'],
          ['De reînnoit', 'OB-05'],
        ],
      ],
      ['month', [['Cu plan', 'OB-37']]],
      ['undated', [['Fără fișă', 'OB-04']]],
    ])
  })

  it('says for each since when, by which article and which step', async () => {
    const { groups } = await listToday(worker)
    const items = new Map(groups.flatMap((group) => group.items).map((item) => [item.family?.headName, item]))
    expect(items.get('Întârziată')).toMatchObject({
      duty: 'OB-21',
      started: daysAgo(5),
      lateBy: { days: 2 },
      basis: [{ act: 'gd-691-2015', place: '8' }],
      step: { of: 'family', next: { kind: 'start-risk-sheet' } },
    })
    expect(items.get('Cu plan')).toMatchObject({ daysLeft: 20, step: { next: { kind: 'start-plan' } } })
    expect(items.get('Fără fișă')).toMatchObject({ count: 1, step: { next: { kind: 'start-observation-sheet' } } })
  })

  it('begins the month, the quarter and the year of the commune with its first family', async () => {
    const states = judgeCommune(await withCommune(worker, loadDuties), dutyCatalogue)
    const periodic = states.filter(({ duty }) => ['OB-08', 'OB-35', 'OB-50'].includes(duty))
    expect(periodic.map(({ duty, state }) => [duty, state === 'met'])).toEqual([
      ['OB-08', false],
      ['OB-35', false],
      ['OB-50', false],
    ])
  })

  it('names who came of age, in special protection not before 27', async () => {
    const { grownUp } = await listToday(worker)
    expect(grownUp.map(({ headName, name }) => [headName, name])).toEqual([['Fără fișă', 'Popescu Tânăr']])
  })

  it.each(['professional', 'mayor', 'spas_admin'] as const)('is empty for a %s', async (role) =>
    expect((await listToday(actorOf(tinca, role))).groups).toEqual([]),
  )
})
