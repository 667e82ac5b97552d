import { z } from 'zod'

function namesDatabase(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname } = new URL(address)
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1
}

const databaseUrl = z
  .string({ error: 'is missing' })
  .refine(namesDatabase, { error: 'must be a PostgreSQL address: postgresql://user:password@host:port/database' })

/** What the server needs to know from outside. The owner's DATABASE_URL is not among it: the server never migrates. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  APP_DATABASE_URL: databaseUrl,
  NEXTAUTH_SECRET: z.string({ error: 'is missing' }).min(32, { error: 'must have at least 32 characters' }),
  NEXTAUTH_URL: z.url({
    protocol: /^https?$/,
    error: 'must be the address people open, as in https://aproape.example.ro',
  }),
  /** How many proxies of ours stand before the server: that many last addresses of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must not be negative' })
    .max(9, { error: 'must not be more than 9' })
    .default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environmentSchema>

/** Reads the settings, or throws one error that names every faulty one and repeats no value: some are secrets. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const read = environmentSchema.safeParse(source)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The settings of the server are faulty:\n${faults.join('\n')}`)
}
