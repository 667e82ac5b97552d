import { fileURLToPath } from 'node:url'
import './tests/setup/map-group-by.mjs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Those of more than ten seconds: begun last they would keep everybody waiting beside an idle processor. */
const slow = [
  'tests/db/sign-in-storm.db.test.ts',
  'tests/db/day-counts.db.test.ts',
  'tests/db/demo.db.test.ts',
  'tests/db/generate.db.test.ts',
  'tests/db/notice-durability.db.test.ts',
  'tests/db/demo-content.db.test.ts',
  'tests/db/generate-complete.db.test.ts',
  'tests/content/properties.test.ts',
  'lib/platform/xlsx/read-workbook.test.ts',
]

const isSlow = ({ moduleId }: TestSpecification) => slow.some((path) => moduleId.endsWith(path))

/** As Vitest orders them, but the slow ones first: a fresh clone does not know how long a file took. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))]
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: at('./') },
      // Outside Next there is no client bundle to keep a module out of.
      { find: 'server-only', replacement: at('./node_modules/server-only/empty.js') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    // Also the last processor: the database tests wait for PostgreSQL half of their time.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    restoreMocks: true,
    setupFiles: ['tests/setup/quiet-console.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // They share what they import, which takes longer to load than to test: none of them changes a module.
          isolate: false,
          include: [
            '{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}',
            'tests/{architecture,content,setup}/**/*.test.{ts,tsx}',
          ],
          // A slow machine is no fault: speed is measured by npm run bench.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.db.test.ts'],
          globalSetup: ['tests/setup/database-server.ts'],
          setupFiles: ['tests/setup/database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
