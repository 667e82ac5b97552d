/** Where an escalation stands; open until the county has advised. */
export const escalationStatuses = ['sent', 'received', 'advised'] as const
export type EscalationStatus = (typeof escalationStatuses)[number]

/** More situations than this, and the family is put before the county without anybody asking (methodology, chapter 2). */
const situationsWithoutAsking = 10

export const escalatesByItself = (situations: number): boolean => situations > situationsWithoutAsking

/** Head lines of an escalation, for the file of its family. Moments are ISO in UTC. */
export type EscalationHead = {
  readonly id: string
  readonly familyId: string
  readonly status: EscalationStatus
  readonly raisedBy: 'rule' | 'hand'
  readonly reason: string
  readonly situations: number
  readonly sentAt: string
  readonly sentBy: string
  readonly refreshedAt: string | null
  readonly receivedAt: string | null
  readonly receivedBy: string | null
  readonly advice: string
  readonly advisedAt: string | null
  readonly advisedBy: string | null
}
