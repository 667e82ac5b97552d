import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFingerprint, sourceFingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { runProgram } from './node-program.mjs'
import { dataFolder, root } from './paths.mjs'
import { Problem } from './problem.mjs'

const clientStamp = join(root, 'lib', 'data', 'generated', '.made-from')
const buildStamp = join(root, '.next', '.built-from')

const madeFrom = (stamp, fingerprint) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint

const build = async (onLine) => {
  await runProgram('next', ['build'], { onLine, title: 'next build', env: { NODE_ENV: 'production' } })
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Problem('next build ended without a build.')
}

/**
 * Makes `stamp` say `fingerprint`, by way of `make`, unless it does already; true when there was something to do. The stamp is
 * removed first and written last: an interrupted make leaves none.
 */
const ensureMade = (stamp, fingerprint, lock, make, onLine) =>
  madeFrom(stamp, fingerprint())
    ? Promise.resolve(false)
    : withLock(
        join(dataFolder(), lock),
        async () => {
          const before = fingerprint()
          if (madeFrom(stamp, before)) return false
          rmSync(stamp, { force: true })
          await make()
          writeFileSync(stamp, before)
          return true
        },
        (pid) => onLine(`waiting for process ${pid}, which is at it`),
      )

/** The typed database client of prisma/schema.prisma. */
export const ensureClient = (onLine) =>
  ensureMade(
    clientStamp,
    schemaFingerprint,
    'generate.lock',
    () => runProgram('prisma', ['generate'], { onLine }),
    onLine,
  )

/** The production build of the sources as they stand. */
export const ensureBuild = (onLine) =>
  ensureMade(buildStamp, sourceFingerprint, 'build.lock', () => build(onLine), onLine)
