import { addDays, addMonths } from '@/lib/core/deadlines/add-time'

/** A day or month that is drawn, and the last day whose counts belong to it. */
export type Moment = { readonly at: string; readonly until: string }

/** The last `many` days to `today`. */
export const lastDays = (today: string, many: number): readonly Moment[] =>
  Array.from({ length: many }, (_, back) => addDays(today, back - many + 1)).map((day) => ({ at: day, until: day }))

/** The last `many` months to that of `today`, which goes on and is as of now. */
export const lastMonths = (today: string, many: number): readonly Moment[] =>
  Array.from({ length: many }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, back - many + 1)).map((first) => ({
    at: first.slice(0, 7),
    until: addDays(addMonths(first, 1), -1),
  }))
