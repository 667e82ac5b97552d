import type { AnalysisQuestion } from './analysis-view'

/** The search of an address that asks this, with further parameters: "?county=5&from=2025". */
export function analysisSearch(question: AnalysisQuestion, more: Readonly<Record<string, string>> = {}): string {
  const { counties, communes, from, to, group } = question
  const search = new URLSearchParams([
    ...counties.map((id) => ['county', String(id)]),
    ...communes.map((id) => ['commune', String(id)]),
    ...(from === '' ? [] : [['from', from]]),
    ...(to === '' ? [] : [['to', to]]),
    ...(group === 'total' ? [] : [['group', group]]),
    ...Object.entries(more),
  ])
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}
