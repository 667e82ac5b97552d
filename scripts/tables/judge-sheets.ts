import type { JudgedSheet } from '@/lib/core/analysis/census-tables'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import type { SheetFault } from '@/lib/core/questionnaire/sheet-faults'
import type { Engine } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'

export type FaultySheet = {
  readonly id: unknown
  readonly errors: readonly Pick<SheetFault, 'path' | 'message'>[]
}

const idOf = (json: unknown): unknown => (typeof json === 'object' && json !== null && 'id' in json ? json.id : null)

/** Judges an array of sheets, or one. A faulty sheet counts in no table and is named with its errors. */
export function judgeSheets(
  engine: Engine,
  json: unknown,
): { readonly judged: readonly JudgedSheet[]; readonly faulty: readonly FaultySheet[] } {
  const judged: JudgedSheet[] = []
  const faulty: FaultySheet[] = []
  for (const each of Array.isArray(json) ? json : [json]) {
    const parsed = parseSheet(engine.form.questionnaire, each)
    if (parsed.ok) judged.push({ sheet: parsed.value, verdict: judge(engine, parsed.value) })
    else faulty.push({ id: idOf(each), errors: parsed.error.map(({ path, message }) => ({ path, message })) })
  }
  return { judged, faulty }
}
