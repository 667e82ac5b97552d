import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/platform/env'
import { PrismaClient } from './generated/client'

/** The client under the app's own role. Not for use outside lib/data: withActor and withIdentity are the doors. */
function connect(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: env.APP_DATABASE_URL, max: 10 }) })
}

const kept: typeof globalThis & { aproapeClient?: PrismaClient } = globalThis
/** One pool a process, also when the development server reloads this file. */
export const client = (kept.aproapeClient ??= connect())
