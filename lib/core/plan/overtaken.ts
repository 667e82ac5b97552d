/** A saved plan that overtook a form, sorted by what the form can show of it. */
export type OvertakenBy = {
  /** By the field of the form beside which it is shown. */
  readonly fields: Readonly<Record<string, string>>
  readonly lines: readonly OvertakenLine[]
  /** Lines that the form does not have: saving it takes them out again. */
  readonly added: readonly OvertakenLine[]
  /** Lines of the form, counted from 0, that were taken out: saving it brings them back. */
  readonly removed: readonly number[]
  readonly status: string
  /** Who saved it; '' where that is not known. */
  readonly savedBy: string
}

export type OvertakenLine = { readonly kind: string; readonly code: string }

const headFields = ['goal', 'caseOfficerName', 'caseOfficerPosition', 'childOpinion', 'parentsOpinion', 'revision']
const lineFields = ['otherText', 'goal', 'provider', 'startsOn', 'endsOn', 'responsible']

/**
 * Lays the saved plan, by field name as shown, over a form whose lines bear `typedIds`: lines are told by their id, because
 * somebody may have added one before them or taken one out. `before` is what the form knew to be saved: a field that still holds that
 * was changed by nobody else.
 */
export function overtakenBy(
  current: Readonly<Record<string, string>>,
  typedIds: readonly string[],
  before: Readonly<Record<string, string>>,
): OvertakenBy {
  const pick = (from: string, to: string): [string, string][] => {
    const value = current[from]
    const same = to !== 'revision' && value === (before[to] ?? '')
    return value === undefined || same ? [] : [[to, value]]
  }
  const count = Object.keys(current).filter((field) => /^lines\.\d+\.id$/.test(field)).length
  const saved = Array.from({ length: count }, (_, index) => index)
  const beside = saved.flatMap((index) => {
    const place = typedIds.indexOf(current[`lines.${index}.id`] ?? '')
    return place < 0 ? [] : lineFields.flatMap((field) => pick(`lines.${index}.${field}`, `lines.${place}.${field}`))
  })
  const lineAt = (index: number): OvertakenLine => ({
    kind: current[`lines.${index}.kind`] ?? '',
    code: current[`lines.${index}.code`] ?? '',
  })
  const savedIds = saved.map((index) => current[`lines.${index}.id`] ?? '')
  const overtaken = current.revision !== undefined
  return {
    fields: Object.fromEntries([...headFields.flatMap((field) => pick(field, field)), ...beside]),
    lines: saved.map(lineAt),
    added: saved.filter((index) => !typedIds.includes(savedIds[index] ?? '')).map(lineAt),
    removed: overtaken ? typedIds.flatMap((id, place) => (savedIds.includes(id) ? [] : [place])) : [],
    status: current.status ?? '',
    savedBy: current.savedBy ?? '',
  }
}
