/** A coordinator's look into the file of one family. Moments are ISO in UTC. */
export type CaseAccess = {
  readonly id: string
  readonly communeId: number
  readonly countyId: number
  readonly sheetNumber: string
  readonly name: string
  readonly reason: string
  readonly openedAt: string
  readonly expiresAt: string
  /** Ended by the coordinator, before its time. */
  readonly endedAt: string | null
}

export type AccessState = 'open' | 'ended' | 'expired'

/** An access with how it stands. */
export type SeenAccess = CaseAccess & { readonly state: AccessState }

/** How an access stands at a moment (ISO in UTC): it ends by itself. */
export const accessState = ({ endedAt, expiresAt }: CaseAccess, now: string): AccessState =>
  endedAt !== null ? 'ended' : expiresAt <= now ? 'expired' : 'open'

/** A reason in words is no shorter; the commune reads it. The database holds it too (migration 0025). */
export const shortestReason = 20

const typed = /^\s*(\d{1,2})\s*-\s*(\d{1,7})\s*\/\s*(\d{4})\s*$/

/** The number of a sheet ("05-014/2026") as it is kept, from what was typed ("5-14/2026"); null: not one. */
export function readSheetNumber(text: string): string | null {
  const [, county, running, year] = typed.exec(text) ?? []
  if (county === undefined || running === undefined || year === undefined) return null
  return `${county.padStart(2, '0')}-${running.replace(/^0+(?=\d{3})/, '').padStart(3, '0')}/${year}`
}
