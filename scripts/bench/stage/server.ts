import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuild } from '../../launch/build.mjs'
import { bin, dataFolder, root } from '../../launch/paths.mjs'
import { freePort } from '../../launch/ports.mjs'
import { untilReady } from '../../launch/serve.mjs'
import { atEnd } from '../../launch/session.mjs'
import { residentMegabytes } from './memory'

/** The production server of the app, on a port of its own of this machine. */
export type Served = {
  readonly address: string
  /** What it holds in memory now, in megabytes; null where the system does not tell. */
  readonly megabytes: () => number | null
  readonly stop: () => Promise<void>
}

const guard = pathToFileURL(join(root, 'scripts', 'launch', 'die-with-parent.mjs')).href
const secret = 'only-for-servers-that-are-measured-and-thrown-away'

const ended = (child: ChildProcess): Promise<string> =>
  new Promise((_resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`it ended (${signal ?? code}); see .data/bench/server.log`)))
  })

function stopping(child: ChildProcess): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      const force = setTimeout(() => child.kill('SIGKILL'), 8000)
      child.once('exit', () => {
        clearTimeout(force)
        resolve()
      })
      child.kill('SIGTERM')
    })
}

/**
 * Serves a database. One proxy is trusted: each request says in X-Forwarded-For from which network it came, as behind the proxy of
 * an installation.
 */
export async function serve(appUrl: string): Promise<Served> {
  await ensureBuild((line) => process.stderr.write(`  ${line}\n`))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const kept = join(dataFolder(), 'bench')
  mkdirSync(kept, { recursive: true })
  const log = openSync(join(kept, 'server.log'), 'a')
  const next = bin('next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, ['--import', guard, next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: root,
    stdio: ['ignore', log, log, 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: undefined,
      ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', APROAPE_STARTER: String(process.pid) },
      ...{ APP_DATABASE_URL: appUrl, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: address, PORT: String(port) },
      ...{ TRUSTED_PROXIES: '1', LOG_LEVEL: 'warn', UPLOADS_DIR: join(kept, 'uploads') },
    },
  })
  const stop = stopping(child)
  atEnd(stop)
  const end = ended(child)
  end.catch(() => {})
  await untilReady(port, end)
  return { address, megabytes: () => (child.pid === undefined ? null : residentMegabytes(child.pid)), stop }
}
