import type { TypedSheet } from '@/lib/core/observation/fields'
import { ofProfessionals } from '@/lib/features/professional/declaration'
import { startProfessionalSheet } from '@/lib/features/professional/draft'
import { submitProfessionalSheet } from '@/lib/features/professional/send'
import { actorOf, tinca } from './casework'

export const teacher = actorOf(tinca, 'professional')
export const nurse = actorOf(tinca, 'professional')
export const worker = actorOf(tinca)

export const clear: TypedSheet = {
  ...Object.fromEntries(ofProfessionals.rows.map(({ id }) => [`row.${id}`, '2'])),
  fillerKind: 'teacher',
  fillerName: 'Maria Învățătoarea',
  fillerPosition: 'învățătoare',
  filledOn: '06.05.2026',
  talkStart: '10:00',
  talkEnd: '10:40',
  toldHead: 'Moldovan Ștefan',
  'child.0.name': 'Moldovan Ionuț',
  'child.0.birthDate': '29.02.2016',
  villageId: String(tinca.villages[0]),
}
export const suspicion: TypedSheet = { ...clear, 'row.5c': '1' }

export async function draft(actor = teacher): Promise<string> {
  const started = await startProfessionalSheet(actor, null)
  if (!started.ok) throw new Error(started.error.kind)
  return started.value.id
}
export const submit = (id: string, values: TypedSheet, actor = teacher, revision = 1) =>
  submitProfessionalSheet(actor, { id, revision, intent: 'send', values })
export async function sent(values: TypedSheet = suspicion, actor = teacher): Promise<string> {
  const id = await draft(actor)
  const result = await submit(id, values, actor)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return id
}
