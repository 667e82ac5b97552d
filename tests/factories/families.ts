import type { TypedChild } from '@/lib/core/casework/child-record'
import { addFamily } from '@/lib/features/families/add-family'
import { showFamily } from '@/lib/features/families/show-family'
import { actorOf, apata, daysAgo, tinca } from './casework'

export const worker = actorOf(tinca)
export const neighbour = actorOf(apata)

let serial = 0
export const family = (headName: string) => ({
  headName,
  villageId: 31798,
  street: '',
  streetNo: '',
  phone: '0722 123 456',
})
export const child = (changes: Partial<TypedChild> = {}): TypedChild => ({
  surname: 'Copil',
  givenName: `Al${(serial += 1)}`,
  birthDate: daysAgo(1000 + serial),
  sex: '2',
  cnp: '',
  noCnpReason: 'not-shown',
  separated: false,
  ...changes,
})
export const added = async (headName: string, children: (TypedChild | null)[] = [child()], actor = worker) => {
  const outcome = await addFamily(actor, { family: family(headName), children, sure: true })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.familyId
}
export const opened = async (familyId: string, actor = worker) => {
  const file = await showFamily(actor, familyId)
  if (file === null) throw new Error('No such file')
  return file
}
