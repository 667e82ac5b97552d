import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFingerprint, sourceFingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { runProgram } from './node-program.mjs'
import { dataFolder, root } from './paths.mjs'
import { enter, present } from './presence.mjs'
import { Problem } from './problem.mjs'

const clientStamp = join(root, 'lib', 'data', 'generated', '.made-from')
const buildStamp = join(root, '.next', '.built-from')

const madeFrom = (stamp, fingerprint) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint

const servers = () => join(dataFolder(), 'serving')

/** Notes that this process serves the build: nobody may replace it meanwhile. */
export const serveBuild = () => enter(servers())

const refuseWhileServing = () => {
  const [server] = present(servers()).filter((pid) => pid !== process.pid)
  if (server)
    throw new Problem(
      `The sources have changed, and process ${server} (npm start) serves what was built before in this folder.\n` +
        'Stop it first (Ctrl-C where it runs), then run the same command again.',
    )
}

const build = async (onLine) => {
  await runProgram('next', ['build'], { onLine, title: 'next build', env: { NODE_ENV: 'production' } })
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Problem('next build ended without a build.')
}

/**
 * Makes `stamp` say `fingerprint`, by way of `make`, unless it does already; true when there was something to do. The stamp is
 * removed first and written last: an interrupted make leaves none.
 */
const ensureMade = ({ stamp, fingerprint, lock, check = () => {}, make, onLine }) =>
  madeFrom(stamp, fingerprint())
    ? Promise.resolve(false)
    : withLock(
        join(dataFolder(), lock),
        async () => {
          const before = fingerprint()
          if (madeFrom(stamp, before)) return false
          check()
          rmSync(stamp, { force: true })
          await make()
          writeFileSync(stamp, before)
          return true
        },
        (pid) => onLine(`waiting for process ${pid}, which is at it`),
      )

/** The typed database client of prisma/schema.prisma. */
export const ensureClient = (onLine) =>
  ensureMade({
    stamp: clientStamp,
    fingerprint: schemaFingerprint,
    lock: 'generate.lock',
    make: () => runProgram('prisma', ['generate'], { onLine }),
    onLine,
  })

/** The production build of the sources as they stand. */
export const ensureBuild = (onLine) =>
  ensureMade({
    stamp: buildStamp,
    fingerprint: sourceFingerprint,
    lock: 'build.lock',
    check: refuseWhileServing,
    make: () => build(onLine),
    onLine,
  })
