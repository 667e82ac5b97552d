import type { DutyCount } from '@/lib/core/duties/count'
import type { SeenAccess } from './case-access'
import type { Coordinator } from './county-duties'
import type { ShownProgress } from './suppress'

/** Somebody of the county who may guide a commune. */
export type CountyUser = { readonly id: string; readonly name: string; readonly email: string }

/** What a county sees of one commune. */
export type CommunePage = {
  readonly id: number
  readonly name: string
  readonly countedAt: string | null
  /** `organisation`: who owes it. */
  readonly duties: readonly (DutyCount & { readonly organisation: 'commune' | 'county' })[]
  /** null: nothing is recorded there. */
  readonly progress: ShownProgress | null
  readonly coordinator: Coordinator | null
  readonly coordinators: readonly CountyUser[]
  /** The reader's own looks into files of the commune. */
  readonly accesses: readonly SeenAccess[]
  readonly may: { readonly assign: boolean; readonly open: boolean }
}
