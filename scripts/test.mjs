// npm test [-- lint format types unit db build browser]: see docs/development.md.
import { requireNode } from './launch/node-version.mjs'

requireNode()
import('./launch/test.mjs').then((launch) => launch.test(process.argv.slice(2)))
