import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { unprivileged } from './postgres-binaries.mjs'
import { Problem } from './problem.mjs'
import { capture } from './processes.mjs'
import { secretIn } from './secrets.mjs'

/** The superuser of every embedded server. */
export const superuser = 'aproape'

const give = (path) => {
  if (unprivileged.uid !== undefined) chownSync(path, unprivileged.uid, unprivileged.gid)
}

/** A folder that the database account owns, whatever the umask of the caller. */
const ownFolder = (path, mode) => {
  mkdirSync(path, { recursive: true })
  chmodSync(path, mode)
  give(path)
}

const removeUnfinished = (folder) => {
  for (const name of readdirSync(folder))
    if (name.startsWith('cluster.draft')) rmSync(join(folder, name), { recursive: true, force: true })
}

/**
 * The data directory inside `folder`, made by initdb when there is none. It is made under another name and renamed when
 * finished: an interrupted initdb leaves nothing that could be taken for a database.
 */
export const readyCluster = async (folder, binaries) => {
  const cluster = join(folder, 'cluster')
  if (existsSync(cluster)) return cluster
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  removeUnfinished(folder)
  const draft = join(folder, `cluster.draft${process.pid}`)
  const passwordFile = join(folder, `cluster.draft${process.pid}.password`)
  ownFolder(draft, 0o700)
  writeFileSync(passwordFile, secretIn(join(folder, 'superuser.secret')), { mode: 0o600 })
  give(passwordFile)
  // No DETAIL and no statement in the server's log: both can hold what a person typed.
  const settings = ['timezone=UTC', 'log_error_verbosity=terse', 'log_min_error_statement=panic', 'max_connections=200']
  const { code, output } = await capture(
    join(binaries, 'bin', 'initdb'),
    [
      ...['-D', draft, '-U', superuser, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C'],
      ...['--locale-provider=icu', '--icu-locale=ro', '--no-instructions'],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...unprivileged, cwd: folder },
  )
  rmSync(passwordFile, { force: true })
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Problem(`The embedded PostgreSQL could not make its data directory.\n\n${output}`)
  }
  renameSync(draft, cluster)
  return cluster
}

/** The server that the data directory says is running: {pid, port}; undefined when it says none. */
export const recordedServer = (cluster) => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return undefined
  }
}

/** The end of the server's log, to explain a failed start. */
export const logTail = (cluster) => {
  try {
    return readFileSync(join(cluster, 'server.log'), 'utf8').trimEnd().split('\n').slice(-15).join('\n')
  } catch {
    return ''
  }
}
