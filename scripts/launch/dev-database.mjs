// A database for development: starts the embedded server, keeps it while this program runs, prints the two addresses.
// node scripts/launch/dev-database.mjs [name]     the database is made and migrated when it is not there
import { once } from 'node:events'
import { ensureInstalled } from './install.mjs'
import { appRoleUrl, ensureDatabase } from './database.mjs'
import { joinServer } from './postgres-server.mjs'
import { bin } from './paths.mjs'
import { run } from './processes.mjs'
