import type { ShownCount } from '@/lib/core/oversight/suppress'
import type { AgeBand } from './age-band'
import type { CountyWork } from './county-clocks'
import type { NamedForm } from './shown-alert'

/** A line of figures as its reader may see it. */
export type ShownLine<Key extends string = string> = {
  readonly key: Key
  readonly suspected: ShownCount
  readonly confirmed: ShownCount
}

/** Violence by form, age and sex in a year, and how the county answered. */
export type ShownFigures = {
  readonly year: number
  readonly years: readonly number[]
  readonly place: string | null
  readonly scope: 'commune' | 'county' | 'nation'
  /** Each child once in an alert. */
  readonly all: ShownLine
  readonly forms: readonly ShownLine[]
  readonly ages: readonly ShownLine<AgeBand>[]
  readonly sexes: readonly ShownLine<'0' | '1' | '2'>[]
  readonly work: readonly (CountyWork & { readonly communeId: number; readonly commune: string })[]
  readonly nomenclature: readonly NamedForm[]
}
