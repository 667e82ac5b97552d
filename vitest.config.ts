import { fileURLToPath } from 'node:url'
import './tests/setup/map-group-by.mjs'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './tests/setup/slow-first'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
