import { parseArgs } from 'node:util'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { GenerateRefusal } from './refusal'

/** What is asked for. `today`: null takes the day on which it begins. `communes`: SIRUTA codes; null: all of them. */
export type Request = {
  readonly children: number
  readonly seed: string
  readonly today: string | null
  readonly communes: ReadonlySet<number> | null
  readonly yesTestData: boolean
}

const usage =
  'Usage: npm run generate -- --children 12000 --seed a [--today 2026-05-07] [--communes 31789,40526] [--yes-test-data]'

/** There are 3.7 million children in the country. */
const most = 4_000_000

export function readRequest(args: readonly string[]): Request {
  const { children, seed, today, communes, 'yes-test-data': yesTestData } = parsed(args)
  const count = /^\d{1,7}$/.test(children ?? '') ? Number(children) : 0
  if (count < 1 || count > most)
    throw new GenerateRefusal(`--children takes a whole number from 1 to ${most}. ${usage}`)
  if (seed === undefined || !/^[\w.-]{1,40}$/.test(seed))
    throw new GenerateRefusal(`--seed takes up to 40 letters and digits. ${usage}`)
  if (today !== undefined && parseDay(today) === null) throw new GenerateRefusal(`--today is no day. ${usage}`)
  if (communes !== undefined && !/^\d+(,\d+)*$/.test(communes))
    throw new GenerateRefusal(`--communes takes SIRUTA codes. ${usage}`)
  return {
    children: count,
    seed,
    today: today ?? null,
    communes: communes === undefined ? null : new Set(communes.split(',').map(Number)),
    yesTestData: yesTestData ?? false,
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        children: text,
        seed: text,
        today: text,
        communes: text,
        'yes-test-data': { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new GenerateRefusal(`${error instanceof Error ? error.message : String(error)}. ${usage}`)
  }
}
