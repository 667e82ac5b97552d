import type { Form } from './form'
import { openWorld } from './open-world'
import type { Sheet, SubjectId } from './sheet'
import { subjectAt, type World } from './world'

/** The questions that apply to one record, in the order of the form. */
export type Asked = SubjectId & { readonly codes: readonly string[] }

/** The codes asked of the record at an offset of a whole world. */
export function askedAt(form: Form, world: World, at: number): readonly string[] {
  const codes: string[] = []
  for (const { code, slot } of form.layouts[subjectAt(world, at).entity].printed)
    if (world.asked[at + slot] === 1) codes.push(code)
  return codes
}

/**
 * Which questions apply to each record of a sheet: those without a filter, and those whose filter holds of the answers given
 * so far. The household comes first, then persons and separated children by number.
 */
export function askedQuestions(engine: { readonly form: Form }, sheet: Sheet): readonly Asked[] {
  const world = openWorld(engine.form, sheet, 'whole')
  return world.subjects.map(({ entity, key }, index) => ({
    entity,
    key,
    codes: askedAt(engine.form, world, index * world.stride),
  }))
}

/** The questions that apply to one record; none for a record that the sheet does not have. */
export function visible(engine: { readonly form: Form }, sheet: Sheet, { entity, key }: SubjectId): readonly string[] {
  const records = askedQuestions(engine, sheet)
  return records.find((record) => record.entity === entity && record.key === key)?.codes ?? []
}
