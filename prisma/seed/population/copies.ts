import { randomFrom } from '../demo/random'
import type { Draft } from './library'

/** How many of a hundred families a visit has been made to, stand in the Observatory alone, have just come. */
const shares = { visited: 62, quiet: 31, newcomer: 7 } as const

/** Draws for a commune the patterns that its families are copies of, so that its children are `quota`, no more and no less. */
export class Deck {
  private readonly byKind: Readonly<Record<Draft['kind'], readonly number[]>>
  private readonly byChildren = new Map<number, number[]>()

  constructor(private readonly drafts: readonly Draft[]) {
    const ofKind = (kind: Draft['kind']) => drafts.flatMap((draft, index) => (draft.kind === kind ? index : []))
    this.byKind = { visited: ofKind('visited'), quiet: ofKind('quiet'), newcomer: ofKind('newcomer') }
    for (const [index, { children }] of drafts.entries()) {
      const same = this.byChildren.get(children)
      if (same === undefined) this.byChildren.set(children, [index])
      else same.push(index)
    }
  }

  /** Places in the library, in the order of the days on which the families came into the register. */
  draw(quota: number, seed: string): number[] {
    const random = randomFrom(seed)
    const drawn: number[] = []
    for (let left = quota; left > 0;) {
      const index = random.pick(this.byKind[random.weighted(shares)])
      const children = this.drafts[index]?.children ?? 0
      if (children === 0) continue
      const fitting = children <= left ? index : this.lastOf(left, random.below)
      drawn.push(fitting)
      left -= this.drafts[fitting]?.children ?? left
    }
    const dayOf = (index: number) => this.drafts[index]?.registeredOn ?? ''
    return drawn.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a - b))
  }

  /** One with exactly so many children, or as near below as there is. */
  private lastOf(children: number, below: (count: number) => number): number {
    for (let count = children; count > 0; count -= 1) {
      const fitting = this.byChildren.get(count)
      const index = fitting?.[below(fitting.length)]
      if (index !== undefined) return index
    }
    throw new RangeError('no pattern has so few children')
  }
}
