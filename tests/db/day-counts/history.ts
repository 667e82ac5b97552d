import fc from 'fast-check'
import type { Actor, CommuneActor } from '@/lib/core/access/actor'
import { closeFamily } from '@/lib/features/families/close-family'
import { endChild } from '@/lib/features/families/end-child'
import { reopenFamily } from '@/lib/features/families/reopen-family'
import { setChildPopulation } from '@/lib/features/report/set-population'
import { listChild, takeChildOff } from '@/lib/features/special-protection/list-child'
import { seeList } from '@/lib/features/special-protection/list-children'
import { tieToFamily } from '@/lib/features/special-protection/settle-child'
import { listToday } from '@/lib/features/today/list-today'
import { today } from '@/lib/platform/clock'
import { closing, daysAgo, recordApprovedPlan, recordFamily, type RecordedFamily } from '../../factories/casework'

const rows = ['1a', '1a1', '1b', '2c', '2h', '2h1', '4b', '5c', '6b', '6b2'] as const
const exposing = ['4b', '6b2'] as const

const child = fc.record({
  born: fc.constantFrom(null, daysAgo(400), daysAgo(3000), daysAgo(18 * 366)),
  separated: fc.boolean(),
  left: fc.boolean(),
  unseen: fc.boolean(),
  direct: fc.subarray([...exposing]),
})
const situations = fc.constantFrom(0, 1, 3, 7, 12, 20)

/** What may happen in a commune; numbers choose among what is there. */
export const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('family' as const),
      children: fc.array(child, { maxLength: 3 }),
      // Two sheets of the same moment would leave open which is the latest.
      observations: fc.uniqueArray(
        fc.record({ on: fc.constantFrom(daysAgo(500), daysAgo(40)), suspected: fc.boolean() }),
        {
          selector: ({ on }) => on,
          maxLength: 2,
        },
      ),
      judged: fc.uniqueArray(
        fc.record({ days: fc.constantFrom(450, 30), confirmed: fc.subarray([...rows]), situations }),
        { selector: ({ days }) => days, maxLength: 2 },
      ),
      plan: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('close', 'reopen', 'leave', 'enter-care', 'tie', 'leave-care', 'look'),
      which: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('statistics' as const), children: fc.option(fc.nat(90)) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

/** One commune whose history is made up: who works there, in its county, and the families so far. */
export type Told = {
  readonly worker: CommuneActor
  readonly county: Actor
  readonly villages: readonly number[]
  readonly families: RecordedFamily[]
}

let names = 0

/** Does a step as its people would; what the records forbid is refused and changes nothing. */
export async function happen({ worker, county, villages, families }: Told, next: Step): Promise<void> {
  if (next.kind === 'statistics') {
    const figures = villages.map((village) => ({ village, children: next.children }))
    await setChildPopulation(worker, Number(today().slice(0, 4)), figures)
    return
  }
  if (next.kind === 'family' && 'judged' in next) {
    const sheets = next.judged
      .toSorted((a, b) => b.days - a.days)
      .map(({ days, confirmed, situations }) => ({
        ...{ on: daysAgo(days), situations },
        confirmed: situations === 0 ? [] : confirmed,
      }))
    const family = await recordFamily(worker, {
      head: `Popescu ${(names += 1)}`,
      children: next.children,
      observations: next.observations,
      riskSheets: sheets,
    })
    families.push(family)
    const [riskSheetId] = family.riskSheets.slice(-1)
    if (next.plan && riskSheetId && (sheets.at(-1)?.situations ?? 0) > 0)
      await recordApprovedPlan(worker, { familyId: family.id, riskSheetId, approvedOn: daysAgo(9) })
    return
  }
  if (!('which' in next)) return
  const family = families[next.which % Math.max(1, families.length)]
  const list = (await seeList(worker)).children.filter(({ leftOn }) => leftOn === null)
  const listed = list[next.which % Math.max(1, list.length)]
  if (next.kind === 'look') await listToday(worker)
  if (next.kind === 'enter-care')
    await listChild(county, {
      ...{ communeId: worker.commune.id, surname: 'Popa', givenName: `Copil ${(names += 1)}`, birthDate: '2016-05-07' },
      ...{
        parents: '',
        measure: 'foster-carer',
        placedOn: [null, daysAgo(700), daysAgo(35), daysAgo(5)][next.which % 4] ?? null,
      },
    })
  if (next.kind === 'leave-care' && listed) await takeChildOff(county, { ...listed, on: today(), reason: 'Acasă' })
  if (family === undefined) return
  if (next.kind === 'tie' && listed) await tieToFamily(worker, { ...listed, familyId: family.id })
  if (next.kind === 'close') await closeFamily(worker, { ...closing, familyId: family.id })
  if (next.kind === 'reopen') await reopenFamily(worker, family.id)
  const [childId] = family.children
  if (next.kind === 'leave' && childId)
    await endChild(worker, { familyId: family.id, childId, on: today(), reason: 'moved-away' })
}
