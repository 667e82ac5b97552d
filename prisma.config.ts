import { defineConfig } from 'prisma/config'

// Every command of the CLI first fetches a native engine that none of those used here needs (`generate`, `validate`,
// `format`). Naming any existing file stops that; without it they fail where the download is not reachable.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
