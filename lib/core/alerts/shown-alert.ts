import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { Text } from '@/lib/core/questionnaire/types'
import type { AlertClock } from './alert-clock'
import type { AlertDraft, AlertHead } from './alert'
import type { SentContent } from './sent-content'

export type NamedForm = { readonly code: string; readonly label: Text; readonly group: 'violence' | 'exploitation' }

/** A child of the family whom an alert may be about. */
export type AlertChild = { readonly id: string; readonly name: string; readonly birthDate: string | null }

/** All that the page of an alert shows. */
export type ShownAlert = AlertHead & {
  readonly headName: string
  readonly draft: AlertDraft
  /** What was sent; of a draft, what would be sent now. */
  readonly content: SentContent
  /** Rows of the observation sheet that speak of violence, in words. */
  readonly suspectedRows: readonly { readonly id: string; readonly label: Text }[]
  readonly confirmedForms: readonly string[]
  readonly confirmedChildren: readonly string[]
  readonly countyMeasures: string
  /** What the county found before it was corrected, the latest correction first. */
  readonly corrections: readonly Correction<Recorded<'verification'>>[]
  readonly revision: number
  readonly clock: AlertClock | null
  readonly county: string
  /** Every form of violence there is. */
  readonly nomenclature: readonly NamedForm[]
  /** The children of the family, for the one who writes. */
  readonly family: readonly AlertChild[]
  /** Names of users by id, as far as they are known. */
  readonly names: Readonly<Record<string, string>>
  readonly may: {
    readonly write: boolean
    readonly receive: boolean
    readonly verify: boolean
    readonly correct: boolean
    readonly openFamily: boolean
  }
  /** "2026-05-07" and "14:30" in Romania, now. */
  readonly now: { readonly day: string; readonly time: string }
}

/** An alert as a list shows it. `place`: the village, or for the county the commune. */
export type AlertRow = AlertHead & {
  readonly headName: string
  readonly place: string
  readonly clock: AlertClock | null
}

export type AlertList = {
  /** Not sent yet: for the commune alone. */
  readonly drafts: readonly AlertRow[]
  /** Waiting for verification, by its limit. */
  readonly open: readonly AlertRow[]
  readonly done: readonly AlertRow[]
  readonly late: number
  readonly nomenclature: readonly NamedForm[]
  readonly ofCounty: boolean
}
