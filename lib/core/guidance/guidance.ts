import type { CommuneMeetings, Meeting } from './meetings'

/** What SPAS asked its county. Moments are ISO in UTC. */
export type GuidanceRequest = {
  readonly id: string
  readonly communeId: number
  readonly commune: string
  readonly question: string
  readonly askedAt: string
  readonly answer: string
  readonly answeredAt: string | null
}

/** What the county wrote to a commune. */
export type GuidanceNote = {
  readonly id: string
  readonly communeId: number
  readonly commune: string
  readonly body: string
  readonly writtenAt: string
  readonly readAt: string | null
}

/** What the page of guidance shows: the commune's part, or that of the whole county. */
export type GuidanceView = {
  readonly requests: readonly GuidanceRequest[]
  readonly notes: readonly GuidanceNote[]
  readonly meetings: readonly Meeting[]
  /** The communes of the reader. */
  readonly communes: readonly CommuneMeetings[]
  readonly may: { readonly ask: boolean; readonly answer: boolean; readonly record: boolean }
  readonly today: string
}
