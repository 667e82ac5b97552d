import type { FamilyFile } from '@/lib/core/casework/family-file'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import type { ShownLine } from '@/lib/core/plan/shown-plan'
import type { Text } from '@/lib/core/questionnaire/types'
import type { CaseAccess } from './case-access'

/** What a coordinator reads of the one family that is open, without changing anything. */
export type OpenedFile = Pick<FamilyFile, 'family' | 'children' | 'records' | 'today'> & {
  readonly access: CaseAccess
  readonly commune: string
  /** Visits to the home for a suspicion, made or tried, the latest first. */
  readonly homeVisits: readonly HomeVisit[]
  /** Rows that the latest risk sheet confirmed, sub-rows included. */
  readonly confirmed: readonly { readonly code: string; readonly label: Text }[]
  /** Measures of the plan in force. */
  readonly measures: readonly ShownLine[]
}

/** The file while its access lasts; afterwards the access alone, to say so. */
export type SeenCase =
  { readonly kind: 'file'; readonly file: OpenedFile } | { readonly kind: 'over'; readonly access: CaseAccess }
