// npm start [-- --dev]: see docs/development.md. What runs before the version is checked must suit an old Node.
import { requireNode } from './launch/node-version.mjs'

requireNode()
import('./launch/start.mjs').then((launch) => launch.start(process.argv.includes('--dev')))
