import type { BrokenCheck } from './checks'
import { narrativeParts, type Narrative, type NarrativePart } from './edition'
import { communeFigure, hasData, type EditionFigures } from './edition-content'

/** One thing to look at before a report is handed in; `missing` refuses it, `advised` does not. */
export type HandInCheck = {
  readonly what: NarrativePart | 'data' | 'population' | 'figures'
  readonly state: 'done' | 'advised' | 'missing'
}

/** What stands between a draft and its handing in: always the parts told in words, then data, population and the rules between figures. */
export function handInChecks(
  narrative: Narrative,
  figures: EditionFigures,
  broken: readonly BrokenCheck[],
): readonly HandInCheck[] {
  return [
    ...narrativeParts.map((what) => ({ what, state: narrative[what] === '' ? 'missing' : 'done' }) as const),
    ...(hasData(figures) ? [] : [{ what: 'data', state: 'missing' } as const]),
    { what: 'population', state: communeFigure(figures, 'A1') === null ? 'advised' : 'done' },
    { what: 'figures', state: broken.length > 0 ? 'advised' : 'done' },
  ]
}

/** What refuses the handing in, in the order of the document. */
export const missingOf = (checks: readonly HandInCheck[]): readonly HandInCheck['what'][] =>
  checks.filter(({ state }) => state === 'missing').map(({ what }) => what)
