// npx tsx scripts/load-demo.ts [--communes Tinca,Apața]: the demo, into the database of DATABASE_URL or the embedded one.
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { loadDemo } from '../prisma/seed/demo/load-demo'
import { demoCommunes } from '../prisma/seed/demo/places'
import { withOwnerDatabase } from './owner-database'

const tell = (line: string) => process.stdout.write(`${line}\n`)

/** The communes named after --communes; null: all of them. */
function wanted([flag, list, ...more]: readonly string[]): ReadonlySet<string> | null | { readonly refused: string } {
  if (flag === undefined) return null
  if (flag !== '--communes' || list === undefined || more.length > 0) return { refused: `Unknown: ${flag}` }
  const names = list.split(',').map((name) => name.trim().normalize('NFC'))
  const unknown = names.find((name) => !demoCommunes.some((commune) => commune.name === name))
  return unknown === undefined ? new Set(names) : { refused: `The demo has no commune ${unknown}` }
}

const communes = wanted(process.argv.slice(2))
if (communes !== null && 'refused' in communes) {
  process.stderr.write(`${communes.refused}. Usage: load-demo.ts [--communes Tinca,Apața]\n`)
  process.exitCode = 1
} else {
  await withOwnerDatabase(async (owner) => {
    const loaded = await loadDemo(owner, { today: romanianDay(new Date()), communes, tell })
    tell(loaded.length > 0 ? 'The demo is loaded.' : 'The demo is loaded already.')
  })
}
