import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { env } from '@/lib/platform/env'
import { PrismaClient } from './generated/client'
import { statementNames } from './statement-names'

/** Each connection keeps as many statements planned; of the program's own there are some three hundred. */
const keptStatements = 400

const kept: typeof globalThis & { aproapePool?: Pool; aproapeClient?: PrismaClient } = globalThis

/** The connections under the app's own role. One pool a process, also when the development server reloads this file. */
export const pool = (kept.aproapePool ??= new Pool({
  connectionString: env.APP_DATABASE_URL,
  max: env.DATABASE_CONNECTIONS,
  connectionTimeoutMillis: env.DATABASE_WAIT_SECONDS * 1000,
}))

/** The client of that pool. Not for use outside lib/data: withActor and withIdentity are the doors. */
export const client = (kept.aproapeClient ??= new PrismaClient({
  // Who disconnects the client has done with its connections, too.
  adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementNames(keptStatements) }),
}))
