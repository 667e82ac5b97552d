// Runs a TypeScript program on a folder that may not be installed yet: node scripts/with-deps.mjs scripts/risk.ts FILE
// Plain Node until the dependencies are there. Standard output belongs to the program alone.
import { requireNode } from './launch/node-version.mjs'

requireNode()
import('./launch/with-deps.mjs').then((launch) => launch.runWithDependencies(process.argv.slice(2)))
