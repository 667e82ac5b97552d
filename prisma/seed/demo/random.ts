/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export type Random = {
  /** A number from 0 to 1, 1 left out. */
  readonly next: () => number
  /** A whole number from 0 to `count`, `count` left out. */
  readonly below: (count: number) => number
  /** A whole number between the two, both included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** One of the names, each as often as its weight says. */
  readonly weighted: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name
  /** One of the codes of an answer, each as often as its weight says. */
  readonly code: (weights: Readonly<Record<number, number>>) => number
  /** From the normal distribution of mean 0 and deviation 1. */
  readonly normal: () => number
  readonly shuffled: <Value>(values: readonly Value[]) => Value[]
  /** Chance of its own for a purpose: what one purpose uses up does not move the others. */
  readonly fork: (purpose: string) => Random
}

/** Four numbers of 32 bits from a text (cyrb128). */
export function hashed(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** Small fast counting generator (sfc32). */
function generator(seed: string): () => number {
  let [a, b, c, d] = hashed(seed)
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

export function randomFrom(seed: string): Random {
  const next = generator(seed)
  const below = (count: number) => Math.floor(next() * count)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const weighted = <Name extends string>(weights: Readonly<Record<Name, number>>): Name => {
    const names = keysOf(weights)
    let left = next() * names.reduce((sum, name) => sum + weights[name], 0)
    for (const name of names) if ((left -= weights[name]) < 0) return name
    return pick(names)
  }
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick,
    weighted,
    code: (weights) => Number(weighted<string>(weights)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (values) => {
      const order = [...values]
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const [one, two] = [order[last], order[other]]
        if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one]
      }
      return order
    },
    fork: (purpose) => randomFrom(`${seed}/${purpose}`),
  }
}

const isKeyOf = <Name extends string>(weights: Readonly<Record<Name, number>>, name: string): name is Name =>
  Object.hasOwn(weights, name)

const keysOf = <Name extends string>(weights: Readonly<Record<Name, number>>): Name[] =>
  Object.keys(weights).filter((name) => isKeyOf(weights, name))
