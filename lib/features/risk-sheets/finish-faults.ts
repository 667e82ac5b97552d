import type { Complaint } from '@/lib/core/result/refusal'
import type { Verdict } from '@/lib/core/risk/verdict'
import type { RosterChild } from '@/lib/core/registry/place-children'
import type { SheetContent } from '@/lib/core/sheet-sync/content'

/**
 * Why a sheet cannot be finished yet, by field; empty when it can. A sheet is about children, each of them enters the Observatory
 * under a name and once, and the visits of a family follow each other.
 */
export function finishFaults(
  content: SheetContent,
  verdict: Verdict,
  roster: readonly RosterChild[],
  latestVisit: string | null,
): Readonly<Record<string, Complaint>> {
  if (verdict.children.length === 0 && Object.keys(content.separatedChildren).length === 0)
    return { form: { key: 'noChildOnSheet' } }
  if (latestVisit !== null && content.sheetDate < latestVisit)
    return { sheetDate: { key: 'visitBeforeLatest', params: { date: latestVisit } } }
  const nameless = roster.find(({ name }) => name === '')
  if (nameless) return { form: { key: 'childWithoutName', params: { number: nameless.cpers } } }
  const cnps = roster.flatMap(({ cnp }) => cnp ?? [])
  const twice = roster.filter(({ cnp }, index) => cnp !== null && cnps.indexOf(cnp) !== index && cnps.includes(cnp))
  return twice[0] ? { form: { key: 'cnpOnTwo', params: { number: twice[0].cpers } } } : {}
}
