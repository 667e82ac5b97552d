import { z } from 'zod'

function namesDatabase(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname } = new URL(address)
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1
}

const databaseUrl = z
  .string({ error: 'is missing' })
  .refine(namesDatabase, { error: 'must be a PostgreSQL address: postgresql://user:password@host:port/database' })

const given = <Schema extends z.ZodType>(schema: Schema) =>
  // An empty setting, as docker compose passes it on, is none.
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const whole = { error: 'must be a whole number' }
/** An empty setting, as docker compose passes it on, means `otherwise`. */
const wholeNumber = (least: number, most: number, otherwise: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce
      .number(whole)
      .int(whole)
      .min(least, { error: least === 0 ? 'must not be negative' : `must not be less than ${least}` })
      .max(most, { error: `must not be more than ${most}` })
      .default(otherwise),
  )

const mailServer = z.url({
  protocol: /^smtps?$/,
  error: 'must be smtp://user:password@host:587 or smtps://user:password@host:465',
})
const gateway = z.url({ protocol: /^https?$/, error: 'must be the https address of the gateway' })

/** What the server needs to know from outside. The owner's DATABASE_URL is not among it: the server never migrates. */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  APP_DATABASE_URL: databaseUrl,
  /** Connections of a server, and how long work waits for one before it is told that the server is busy. */
  DATABASE_CONNECTIONS: wholeNumber(1, 200, 10),
  DATABASE_WAIT_SECONDS: wholeNumber(1, 60, 10),
  /** Requests that may be under way; who comes to look while they are is asked to come back. */
  REQUESTS_AT_ONCE: wholeNumber(1, 100_000, 100),
  NEXTAUTH_SECRET: z.string({ error: 'is missing' }).min(32, { error: 'must have at least 32 characters' }),
  NEXTAUTH_URL: z.url({
    protocol: /^https?$/,
    error: 'must be the address people open, as in https://aproape.example.ro',
  }),
  /** Where uploaded copies lie, outside what is served; not absolute: from the folder that the server starts in. */
  UPLOADS_DIR: z.string().min(1, { error: 'must be a folder' }).default('.data/uploads'),
  /** How much a commune may upload in a day: fifty scans of the largest size. */
  UPLOAD_MEGABYTES_A_DAY: wholeNumber(1, 100_000, 500),
  /** How many proxies of ours stand before the server: that many last addresses of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: wholeNumber(0, 9, 0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Notices by e-mail; without it they are shown in the application alone. */
  SMTP_URL: given(mailServer),
  /** Who they come from, as in "Aproape <aproape@example.ro>". */
  MAIL_FROM: given(
    z.string().regex(/^([^<>@]+<)?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an e-mail address, with or without a name'),
  ),
  /** Notices by SMS, as said in lib/platform/sms. */
  SMS_GATEWAY_URL: given(gateway),
  SMS_GATEWAY_TOKEN: given(z.string().min(8, { error: 'must have at least 8 characters' })),
})

/** Settings that are of no use alone. */
const pairs = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN'],
] as const

const environmentSchema = settings.superRefine((read, context) => {
  for (const [one, other] of pairs) {
    if ((read[one] === undefined) === (read[other] === undefined)) continue
    const missing = read[one] === undefined ? one : other
    context.addIssue({ code: 'custom', path: [missing], message: `is missing: ${one} and ${other} go together` })
  }
})

export type Environment = z.infer<typeof environmentSchema>

/** Reads the settings, or throws one error that names every faulty one and repeats no value: some are secrets. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const read = environmentSchema.safeParse(source)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The settings of the server are faulty:\n${faults.join('\n')}`)
}
