import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from './lock.mjs'
import { dataFolder } from './paths.mjs'
import { freePort } from './ports.mjs'
import { readyBinaries, serversFolder, unprivileged } from './postgres-binaries.mjs'
import { logTail, readyCluster, recordedServer, superuser } from './postgres-cluster.mjs'
import { enter, leave, present } from './presence.mjs'
import { Problem } from './problem.mjs'
import { capture, isAlive } from './processes.mjs'
import { secretIn } from './secrets.mjs'

const control = (binaries, cluster, args) =>
  new Promise((resolve, reject) => {
    // No pipes: the server would inherit them and keep this program waiting for their end.
    const child = spawn(join(binaries, 'bin', 'pg_ctl'), ['-D', cluster, '-s', ...args], {
      ...unprivileged,
      cwd: cluster,
      stdio: 'ignore',
      windowsHide: true,
      detached: process.platform !== 'win32',
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })

const commandOf = async (pid) => {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  return (await capture('ps', ['-p', String(pid), '-o', 'command='])).output
}

/** True when the process is a server on this data directory, and not a stranger that got the number of a dead one. */
const serves = async (pid, cluster) => {
  if (!pid || !isAlive(pid)) return false
  if (process.platform === 'win32') return true
  return (await commandOf(pid).catch(() => '')).includes(cluster)
}

const running = async (cluster) => {
  const server = recordedServer(cluster)
  return server && (await serves(server.pid, cluster)) ? server : undefined
}

/**
 * PostgreSQL copes with a record of a dead process, but not with a living stranger (or a zombie) of the same number. The record
 * gets a number that no process has; the rest of it must stay, for PostgreSQL finds by it the orphans of a killed server.
 */
const disownStranger = (cluster) => {
  const record = recordedServer(cluster)
  if (!record || !isAlive(record.pid)) return
  const file = join(cluster, 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '999999999'))
}

const trimLog = (cluster) => {
  const log = join(cluster, 'server.log')
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`)
}

const start = async (folder, binaries, cluster, options) => {
  const found = await running(cluster)
  if (found?.port && (await control(binaries, cluster, ['status']))) return found.port
  if (!found) disownStranger(cluster)
  trimLog(cluster)
  const note = join(folder, 'port')
  const settings = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined)
    const listen = process.platform === 'win32' ? [] : ['-c unix_socket_directories=']
    const server = ['-h 127.0.0.1', `-p ${port}`, ...listen, ...settings].join(' ')
    const log = join(cluster, 'server.log')
    if (await control(binaries, cluster, ['start', '-w', '-t', '600', '-l', log, '-o', server])) {
      writeFileSync(note, String(port))
      return port
    }
    // Worth another try: the port was taken meanwhile, or a killed server's children have not all gone yet.
    if (attempt === 5) throw new Problem(`The embedded PostgreSQL did not start.\n\n${logTail(cluster)}`)
    await pause(1000)
  }
}

const stop = async (binaries, cluster) => {
  if (!(await running(cluster))) return
  if (await control(binaries, cluster, ['stop', '-m', 'fast', '-w', '-t', '60'])) return
  await control(binaries, cluster, ['stop', '-m', 'immediate', '-w', '-t', '30'])
}

/**
 * Starts the embedded server `name`, or joins the one that another process started or a killed one left behind. The last of
 * its users to call `release` stops it. `settings` are PostgreSQL's own, given at start.
 */
export const joinServer = async (name, settings = {}) => {
  const folder = join(serversFolder(dataFolder()), name)
  const noted = join(folder, 'users')
  mkdirSync(folder, { recursive: true })
  const binaries = readyBinaries()
  const locked = (work) => withLock(join(folder, 'lock'), work)
  const begin = async () => {
    const cluster = await readyCluster(folder, binaries)
    const port = await start(folder, binaries, cluster, settings)
    enter(noted)
    return { cluster, port }
  }
  const { cluster, port } = await locked(begin)
  const password = secretIn(join(folder, 'superuser.secret'))
  return {
    port,
    folder,
    url: (database) => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`,
    /** Starts the server again if it died. */
    revive: async () => (await running(cluster)) !== undefined || (await locked(begin), false),
    release: () =>
      locked(async () => {
        leave(noted)
        if (present(noted).length === 0) await stop(binaries, cluster)
      }),
  }
}

/** For databases that only have to outlive a test: no waiting for the disk. */
export const forTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
