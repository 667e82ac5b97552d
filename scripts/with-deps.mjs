// node scripts/with-deps.mjs PROGRAM.ts [ARGUMENT ...]: runs a program on a clone that may not be installed yet. Standard
// output belongs to the program alone. What runs before the version is checked must suit an old Node.
import { requireNode } from './launch/node-version.mjs'

requireNode()
import('./launch/with-deps.mjs').then((launch) => launch.runWithDependencies(process.argv.slice(2)))
