import type { AnalysisQuestion } from '@/lib/core/analysis/analysis-view'
import { groups } from '@/lib/core/analysis/tally'
import { cleanLine } from './clean-text'
import type { SearchParams } from './search-params'
import { readDayOfAnyYear } from './typed-values'

const mostPlaces = 500

const listOf = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat().flatMap((each) => each.split(','))

const codesOf = (value: string | string[] | undefined): readonly number[] =>
  [
    ...new Set(
      listOf(value)
        .filter((each) => /^\d{1,6}$/.test(each))
        .map(Number),
    ),
  ].slice(0, mostPlaces)

/** A day as typed or as kept in the address, or a year; what is neither stays as it was typed, to be complained of. */
function boundOf(value: string | string[] | undefined): string {
  const typed = cleanLine([value ?? ''].flat().at(-1) ?? '').slice(0, 20)
  return /^\d{4}$/.test(typed) ? typed : (readDayOfAnyYear(typed) ?? typed)
}

/** What the address asks of the analysis; a place may be named several times. */
export function analysisQuestion(params: SearchParams): AnalysisQuestion {
  const group = [params.group ?? 'total'].flat().at(-1)
  return {
    counties: codesOf(params.county),
    communes: codesOf(params.commune),
    from: boundOf(params.from),
    to: boundOf(params.to),
    group: groups.find((each) => each === group) ?? 'total',
  }
}
