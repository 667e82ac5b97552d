import { readEnvironment, type Environment } from './environment-schema'

// `next build` loads the server's modules without serving anything and must work where no database is, as in an image.
const whileBuilding: Environment = {
  NODE_ENV: 'production',
  APP_DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  DATABASE_CONNECTIONS: 1,
  DATABASE_WAIT_SECONDS: 1,
  REQUESTS_AT_ONCE: 1,
  NEXTAUTH_SECRET: 'only-while-building-never-while-serving',
  NEXTAUTH_URL: 'http://localhost',
  UPLOADS_DIR: '.data/uploads',
  UPLOAD_MEGABYTES_A_DAY: 1,
  TRUSTED_PROXIES: 0,
  LOG_LEVEL: 'silent',
}

/** The settings of this process, checked when it starts: a server with a faulty one does not come up. */
export const env: Environment =
  process.env.NEXT_PHASE === 'phase-production-build' ? whileBuilding : readEnvironment(process.env)
