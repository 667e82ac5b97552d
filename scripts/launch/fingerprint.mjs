import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** What a build does not read: nothing here may be imported by what is served (tests/architecture). */
const apart = new Set([
  ...[
    '.ci',
    '.data',
    '.git',
    '.github',
    '.next',
    'docs',
    'node_modules',
    'scripts',
    'test-results',
    'playwright-report',
  ],
  ...['tests', 'prisma/migrations', 'prisma/seed', 'lib/data/generated', 'next-env.d.ts'],
])
const noSource = /\.(test\.tsx?|md|log)$|^\.|^(Dockerfile|LICENSE|docker-compose\.yml)$/

function* filesUnder(folder, skipped = apart) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (skipped.has(path) || noSource.test(entry.name)) continue
    if (entry.isDirectory()) yield* filesUnder(path, skipped)
    else if (entry.isFile()) yield path
  }
}

const hashOf = (paths) => {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** Changes when anything that the build reads changes: all files but those known to be apart from it. */
export const sourceFingerprint = () => hashOf(filesUnder(''))

/** Changes when the generated database client would. */
export const schemaFingerprint = () =>
  hashOf(
    ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'].filter((path) => existsSync(join(root, path))),
  )

/** Changes when the demo would: its sentences, its rules, its tables, its loader. */
export const demoFingerprint = () => {
  const folders = ['lib/core', 'lib/content', 'lib/data', 'prisma']
  const files = folders.flatMap((folder) => [...filesUnder(folder, new Set(['lib/data/generated']))])
  return hashOf([...files, 'scripts/load-demo.ts', 'package-lock.json'])
}
