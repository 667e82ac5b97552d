import type { ReactNode } from 'react'
import type { DeadlineState } from '@/components/ui/deadline'
import type { DutyId } from '@/lib/core/duties/duty-ids'

/** One duty in words: whose, what, until when and by which rule, and the step itself. */
export type DutyLine = {
  readonly key: string
  readonly duty: DutyId
  readonly name: string
  /** How many of the kind wait here; null where it is one. */
  readonly several: string | null
  readonly family: { readonly href: string; readonly name: string; readonly village: string | null } | null
  /** Whom the record is about, where that says more than the family. */
  readonly about: string | null
  /** The limit, what set it going and when. */
  readonly limit: string
  readonly left: string
  readonly look: DeadlineState
  /** Last day, with the hour of a limit counted in hours, and as ISO for machines; null without a limit. */
  readonly due: { readonly shown: string; readonly day: string } | null
  readonly step: ReactNode
}
