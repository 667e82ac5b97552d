import { setTimeout as pause } from 'node:timers/promises'
import { serveBuild } from './build.mjs'
import { runProgram } from './node-program.mjs'
import { Problem } from './problem.mjs'
import { secret } from './secrets.mjs'

/** What the server gets to know. The owner's address stays here: a server that is broken into cannot change the schema. */
const settings = (port, appUrl) => ({
  DATABASE_URL: undefined,
  APP_DATABASE_URL: appUrl,
  NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret('nextauth'),
  NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
  PORT: String(port),
})

/** The server listens to this machine alone unless told otherwise: the passwords of the demo are known to all. */
const listensAt = () => process.env.BIND_ADDRESS || '127.0.0.1'

/** Starts the server; the promise ends with it. */
export const startServer = ({ port, appUrl, dev = false, env = {} }) => {
  if (!dev) serveBuild()
  return runProgram('next', [dev ? 'dev' : 'start', '-p', String(port), '-H', listensAt()], {
    title: 'The server',
    // Requests that are under way are answered first.
    patience: 8000,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_ENV: dev ? 'development' : 'production', ...settings(port, appUrl), ...env },
  })
}

const answers = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })).status === 200
  } catch {
    return false
  }
}

/** Resolves when the server on `port` answers and reaches its database; rejects when it ends before that. */
export const untilReady = async (port, server, patience = 120_000) => {
  const deadline = Date.now() + patience
  let failure
  server.catch((error) => (failure = error))
  while (!(await answers(port))) {
    if (failure) throw new Problem(`The server did not come up: ${failure.message}`)
    if (Date.now() > deadline) throw new Problem(`The server did not answer within ${patience / 1000} seconds.`)
    await pause(50)
  }
}
