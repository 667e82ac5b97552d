import { idOf } from '../people/ids'
import type { DemoCommune } from '../places'
import type { CaseStory } from '../story/case-story'
import type { Worker } from './worker'

/** What the rows of one family are written from. */
export type CaseFile = {
  readonly story: CaseStory
  readonly commune: DemoCommune
  /** The columns by which every row belongs to its commune. */
  readonly key: { readonly commune_id: number; readonly county_id: number }
  readonly worker: Worker
  readonly today: string
  /** Of both sheets of the family; null before one is signed. */
  readonly sheetNumber: string | null
  /** Of the mayor's order on a plan; null before there is one. */
  readonly orderNumber: (planId: string) => string | null
}

/** The id of the child with that number on the sheet. */
export const childIdOf = ({ id }: CaseStory, cpers: number): string => idOf(`child ${id} ${cpers}`)
