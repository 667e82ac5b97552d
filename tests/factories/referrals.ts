import { randomUUID } from 'node:crypto'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { TypedReferral } from '@/lib/core/intake/check-referral'
import { recordReferral } from '@/lib/features/intake/record-referral'
import { actorOf, apata, tinca } from './casework'

export const worker = actorOf(tinca)
export const other = actorOf(apata)

/** What a form of its own sends. */
type Sent = TypedReferral & { readonly formId: string }

export const told = (changes: Partial<Sent> = {}): Sent => ({
  formId: randomUUID(),
  trigger: 'c',
  channel: 'phone',
  receivedOn: '2026-05-06',
  receivedTime: '14:30',
  reporterKind: 'neighbour',
  reporterName: 'Ilie Costea',
  reporterContact: '0722 000 111',
  toldHead: 'Moldovan Ștefan',
  villageId: tinca.villages[0],
  toldAddress: 'lângă școală',
  toldText: 'Copiii nu merg la școală.',
  children: [{ name: 'Moldovan Ionuț', birthDate: '2016-02-29', cnp: '' }, null],
  absence: null,
  parents: [],
  notice: { carerName: '', carerRelation: '', carerContact: '', delegation: null, contact: null },
  ...changes,
})

export async function written(typed: Sent = told(), actor: CommuneActor = worker): Promise<string> {
  const recorded = await recordReferral(actor, typed)
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error))
  return recorded.value.id
}
