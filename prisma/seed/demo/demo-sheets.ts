import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Verdict } from '@/lib/core/risk/verdict'
import { demoCases } from './demo-cases'
import { workerOfCommune } from './worker-of-commune'

export type DemoSheet = { readonly sheet: Sheet; readonly verdict: Verdict }

/** The judged sheets of the 5,840 households of the census, as the demo of `today` ("2026-05-07") has them. */
export function* demoSheets(today: string): Generator<DemoSheet> {
  for (const { census } of demoCases(today, (commune) => workerOfCommune(commune, () => '')))
    for (const { risk } of census) if (risk?.finish) yield { sheet: risk.sheet, verdict: risk.finish.verdict }
}
