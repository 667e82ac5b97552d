import { parseArgs } from 'node:util'
import { z } from 'zod'

const text = { type: 'string' } as const
const positive = z.coerce.number().positive()

const schema = z.object({
  children: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .default('12000')
    .transform((list) => list.split(',').map(Number)),
  database: z.string().regex(/^\w+$/).optional(),
  siruta: z.string().optional(),
  rounds: positive.int().default(5),
  seconds: positive.default(10),
  concurrency: positive.int().default(4),
  rate: positive.default(10),
  'sign-ins': positive.int().default(3181),
  'storm-seconds': positive.default(300),
  'soak-minutes': positive.default(20),
})

export type Options = z.output<typeof schema>

export const usage = `Options, with what they are otherwise:
  --children 12000,3700000   sizes of the databases; most benches take the largest (12000)
  --database NAME            one on the server of DATABASE_URL that was generated before, in place of the largest
  --siruta FILE              the official places, needed above 50,000 children
  --rounds 5                 turns that a figure and its baseline take
  --seconds 10               how long one turn or phase lasts
  --concurrency 4            requests under way at a time
  --rate 10                  requests a second that arrive in a spike (five times as many) and a soak
  --sign-ins 3181  --storm-seconds 300  --soak-minutes 20`

/** What the command line asks for; throws a line that names the faulty option. */
export function readOptions(args: readonly string[]): Options {
  const names = Object.keys(schema.shape)
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, text])),
  })
  const read = schema.safeParse(values)
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
}
