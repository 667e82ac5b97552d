import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { runNode } from './node-program.mjs'
import { bin, dataFolder, root } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run } from './processes.mjs'

const stamp = bin('.aproape-installed')
const lockFile = join(root, 'package-lock.json')

/** What a finished installation of this lock on this machine is known by. */
const wanted = () =>
  createHash('sha256').update(readFileSync(lockFile)).update(`${process.platform}-${process.arch}`).digest('hex')

const packagesIn = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)

/**
 * Whether npm itself finished installing this lock: it writes its own list as the last thing. Packages for other systems are
 * in the lock and not in the list.
 */
const npmFinished = () => {
  const list = bin('.package-lock.json')
  if (!existsSync(list)) return false
  const present = new Map(packagesIn(list))
  return packagesIn(lockFile).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present.get(path)?.version === version,
  )
}

export const isInstalled = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true
  if (!npmFinished()) return false
  writeFileSync(stamp, wanted())
  return true
}

const advice = (output) => {
  if (/ENOSPC/.test(output)) return 'The disk is full: about 2 GB are needed. Free some and run the same command again.'
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i.test(output))
    return 'The package registry cannot be reached. Check the connection (npm ping), then run the same command again.'
  if (/EACCES|EPERM/.test(output))
    return `This account may not write in ${root}, or another program holds a file there.`
  return 'Run the same command again; if it fails once more, the lines above say why.'
}

/**
 * The packages of package-lock.json. No package runs a script of its own while it is installed: none that is used needs
 * one. npm removes node_modules first, so whatever an interrupted installation left is replaced.
 */
const install = async (report) => {
  const count = { asked: 0, fetched: 0 }
  const onLine = (line) => {
    if (!line.startsWith('npm http')) return
    count[line.includes('.tgz') ? 'fetched' : 'asked'] += 1
    report(count.fetched > 0 ? `${count.fetched} packages fetched` : `${count.asked} packages looked up`)
  }
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=http']
  const npm = process.env.npm_execpath
  const options = { title: 'npm ci', onLine, cwd: root, tail: 20 }
  const env = { NODE_ENV: 'development' }
  try {
    if (npm?.endsWith('npm-cli.js')) await runNode(npm, args, { ...options, env })
    else await run('npm', args, { ...options, env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  } catch (error) {
    throw new Problem(`${error.message}\n\n${advice(error.output ?? '')}`)
  }
  writeFileSync(stamp, wanted())
}

/** Makes node_modules agree with package-lock.json; true when there was something to do. Waits while another process does it. */
export const ensureInstalled = (onLine = () => {}) =>
  isInstalled()
    ? Promise.resolve(false)
    : withLock(
        join(dataFolder(), 'install.lock'),
        async () => !isInstalled() && (await install(onLine), true),
        (pid) => onLine(`waiting for process ${pid}, which is installing here`),
      )
