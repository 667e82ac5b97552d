import type { Actor } from '@/lib/core/access/actor'
import type { TypedSheet } from './fields'
import { shownDay } from './shown-values'

/** What a sheet of SPAS begins with on a day ("2026-05-07"): who fills it in, and that it is done then. */
export const prefilled = ({ userName, position }: Pick<Actor, 'userName' | 'position'>, day: string): TypedSheet => ({
  fillerKind: 'spas',
  fillerName: userName,
  fillerPosition: position,
  filledOn: shownDay(day),
  visitorName: userName,
  visitorPosition: position,
})
