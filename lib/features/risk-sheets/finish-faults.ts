import type { Complaint } from '@/lib/core/result/refusal'
import type { Verdict } from '@/lib/core/risk/verdict'
import type { RosterChild } from '@/lib/core/registry/place-children'
import type { Untouched } from '@/lib/core/risk-sheet/untouched-sections'
import type { SheetContent } from '@/lib/core/sheet-sync/content'

type Around = { readonly latestVisit: string | null; readonly untouched: Untouched }

/**
 * Why a sheet cannot be finished yet, by field; empty when it can. A sheet is about children, each of them enters the Observatory
 * under a name and once, the visits of a family follow each other, and a sheet that only says who lives there says nothing of
 * risks.
 */
export function finishFaults(
  content: SheetContent,
  verdict: Verdict,
  roster: readonly RosterChild[],
  { latestVisit, untouched }: Around,
): Readonly<Record<string, Complaint>> {
  if (verdict.children.length === 0 && Object.keys(content.separatedChildren).length === 0)
    return { form: { key: 'noChildOnSheet' } }
  if (latestVisit !== null && content.sheetDate < latestVisit)
    return { sheetDate: { key: 'visitBeforeLatest', params: { date: latestVisit } } }
  if (untouched.everything)
    return { form: { key: 'nothingAnswered', params: { sections: untouched.sections.join(', ') } } }
  const nameless = roster.find(({ name }) => name === '')
  if (nameless) return { form: { key: 'childWithoutName', params: { number: nameless.cpers } } }
  const cnps = roster.flatMap(({ cnp }) => cnp ?? [])
  const twice = roster.filter(({ cnp }, index) => cnp !== null && cnps.indexOf(cnp) !== index && cnps.includes(cnp))
  return twice[0] ? { form: { key: 'cnpOnTwo', params: { number: twice[0].cpers } } } : {}
}
