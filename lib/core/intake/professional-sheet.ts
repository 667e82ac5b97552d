import type { Answers } from '@/lib/core/observation/answers'
import type { TypedSheet } from '@/lib/core/observation/fields'
import type { ToldChild } from './referral'

export const professionalStates = ['draft', 'sent', 'taken-over', 'returned'] as const
export type ProfessionalState = (typeof professionalStates)[number]

/** What a professional sends: the answered sheet, and the family as the professional knows it. Days are "2026-05-07". */
export type SentSheet = {
  readonly fillerKind: string
  readonly fillerName: string
  readonly fillerPosition: string
  readonly filledOn: string
  readonly talkStart: string
  readonly talkEnd: string
  readonly headSigned: boolean
  readonly answers: Answers
  readonly otherTexts: Readonly<Record<string, string>>
  /** Any "yes": a home visit follows, once SPAS has taken the sheet over. */
  readonly suspicion: boolean
  readonly toldHead: string
  readonly toldChildren: readonly ToldChild[]
  readonly villageId: number | null
  readonly toldAddress: string
  readonly toldPhone: string
}

/** What the commune's register gave: moments are ISO in UTC. */
export type Receipt = { readonly filledAt: string; readonly receivedAt: string; readonly number: string }

export type ProfessionalDraft = {
  readonly id: string
  readonly status: 'draft'
  readonly revision: number
  readonly typed: TypedSheet
}

export type ArrivedSheet = SentSheet & {
  readonly id: string
  readonly status: Exclude<ProfessionalState, 'draft'>
  readonly revision: number
  readonly villageName: string | null
  readonly receipt: Receipt
  readonly seenAt: string | null
  readonly familyId: string | null
  readonly observationSheetId: string | null
  readonly returnReason: string
  readonly handledAt: string | null
}

export type ProfessionalSheet = ProfessionalDraft | ArrivedSheet

/** A sheet in a list: the author's own, or those that reached SPAS. */
export type ProfessionalEntry = {
  readonly id: string
  readonly status: ProfessionalState
  readonly toldHead: string
  /** Names, as told. */
  readonly children: string
  readonly fillerKind: string
  readonly fillerName: string
  readonly answers: Answers
  readonly suspicion: boolean | null
  readonly receipt: Receipt | null
  readonly createdAt: string
  /** Of a draft, as typed: the day and the end of the talk. */
  readonly typedDay: { readonly filledOn: string; readonly talkEnd: string }
  readonly seenAt: string | null
  readonly handledAt: string | null
}
