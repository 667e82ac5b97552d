import type { TypedSheet } from '@/lib/core/observation/fields'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { signObservationSheet } from '@/lib/features/observation/sign-observation-sheet'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'
import { actorOf, apata as placeOfApata, tinca as placeOfTinca } from './casework'

export const tinca = actorOf(placeOfTinca)
export const apata = actorOf(placeOfApata)

export async function newFamily(
  actor = tinca,
  children: readonly { birthDate: string; leftOn?: string }[] = [{ birthDate: '2016-02-29' }],
) {
  return withCommune(actor, async (db) => {
    const family = await db.tx.family.create({
      data: { ...db.key, headName: 'Moldovan Ștefan', street: 'Școlii', streetNo: '7', createdBy: db.userId },
    })
    for (const { birthDate, leftOn } of children) {
      const left = leftOn === undefined ? {} : { leftOn: new Date(leftOn), leftReason: 'moved' }
      await db.tx.child.create({
        data: {
          ...db.key,
          ...left,
          familyId: family.id,
          surname: 'Moldovan',
          givenName: 'Ion',
          birthDate: new Date(birthDate),
        },
      })
    }
    return family.id
  })
}

const rowsAnswered = (value: '1' | '2'): TypedSheet =>
  Object.fromEntries(declaration.rows.map(({ id }) => [`row.${id}`, value]))

export const clear: TypedSheet = {
  ...rowsAnswered('2'),
  fillerKind: 'spas',
  fillerName: 'Ana Lăcustă',
  fillerPosition: 'asistent social',
  trigger: 'd',
  filledOn: '06.05.2026',
  talkStart: '10:00',
  talkEnd: '10:40',
}
export const suspicion: TypedSheet = {
  ...clear,
  'row.5c': '1',
  visitorName: 'Ana Lăcustă',
  visitorPosition: 'asistent social',
  visitOn: '08.05.2026',
}

export async function newDraft(actor = tinca, familyId?: string): Promise<string> {
  const started = await startObservationSheet(actor, familyId ?? (await newFamily(actor)))
  if (!started.ok) throw new Error(started.error.kind)
  return started.value.sheetId
}
export const find = (id: string, actor = tinca) => withCommune(actor, (db) => findObservationSheet(db, id))

export async function revisionOf(id: string, actor = tinca): Promise<number> {
  return (await find(id, actor))?.revision ?? -1
}
export const sign = async (id: string, values: TypedSheet, actor = tinca) =>
  signObservationSheet(actor, { id, values, revision: await revisionOf(id, actor) })

export const familyOf = (id: string, actor = tinca) =>
  withCommune(actor, (db) => db.tx.family.findFirstOrThrow({ where: { ...db.key, id } }))
