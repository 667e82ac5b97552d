// Loads the demo into the database of DATABASE_URL or the embedded one: load-demo.ts [--communes Tinca,Apața]
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { loadDemo } from '../prisma/seed/demo/load-demo'
import { withOwnerDatabase } from './owner-database'

const flag = process.argv.indexOf('--communes')
const named = flag === -1 ? undefined : process.argv[flag + 1]
const communes = named === undefined ? null : new Set(named.split(','))
const tell = (line: string) => process.stdout.write(`${line}\n`)

await withOwnerDatabase(async (owner) => {
  const fresh = await loadDemo(owner, romanianDay(new Date()), communes, tell)
  tell(fresh ? 'The demo is loaded.' : 'Records are there already: the demo was left as it is.')
})
