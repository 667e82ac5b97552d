import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Verdict } from '@/lib/core/risk/verdict'
import { workerAccount } from './commune-workers'
import { demoCases } from './demo-cases'

export type DemoSheet = { readonly sheet: Sheet; readonly verdict: Verdict }

/** The judged sheets of the 5,840 households of the census, as the demo of `today` ("2026-05-07") has them. */
export function* demoSheets(today: string): Generator<DemoSheet> {
  const workerOf = (commune: Parameters<typeof workerAccount>[0]) => {
    const { name, position } = workerAccount(commune)
    return { id: '', name, position, mayorId: null }
  }
  for (const { census } of demoCases(today, workerOf))
    for (const { risk } of census) if (risk?.finish) yield { sheet: risk.sheet, verdict: risk.finish.verdict }
}
