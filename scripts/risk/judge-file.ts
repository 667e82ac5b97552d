import type { SheetFault } from '@/lib/core/questionnaire/sheet-faults'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import type { Engine } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'
import type { Verdict } from '@/lib/core/risk/verdict'

type Line =
  | ({ readonly id: string } & Verdict)
  | { readonly id: unknown; readonly errors: readonly Pick<SheetFault, 'path' | 'message'>[] }

const idOf = (json: unknown): unknown => (typeof json === 'object' && json !== null && 'id' in json ? json.id : null)

/** Judges an array of sheets, or one. A faulty sheet gets its errors instead of a verdict and does not hold up the others. */
export function judgeFile(
  engine: Engine,
  json: unknown,
): { readonly output: readonly Line[]; readonly faulty: boolean } {
  const sheets: readonly unknown[] = Array.isArray(json) ? json : [json]
  const output = sheets.map((each): Line => {
    const parsed = parseSheet(engine.form.questionnaire, each)
    if (!parsed.ok) return { id: idOf(each), errors: parsed.error.map(({ path, message }) => ({ path, message })) }
    return { id: parsed.value.id, ...judge(engine, parsed.value) }
  })
  return { output, faulty: output.some((line) => 'errors' in line) }
}
