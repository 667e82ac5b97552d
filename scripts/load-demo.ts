// npx tsx scripts/load-demo.ts [--communes Tinca,Apața]: the demo, into the database of DATABASE_URL or the embedded one.
import type { Client } from 'pg'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { type DemoLoad, loadDemo } from '../prisma/seed/demo/load-demo'
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

/** The program counts its reports itself, under its own role; it reads its settings when it is first imported. */
async function loadReports(owner: Client, load: DemoLoad, appUrl: string): Promise<void> {
  Object.assign(process.env, {
    APP_DATABASE_URL: process.env.APP_DATABASE_URL || appUrl,
    NEXTAUTH_URL: 'http://127.0.0.1',
    NEXTAUTH_SECRET: 'nobody-signs-in-where-the-demo-is-loaded',
  })
  const [{ loadEditions }, { client }] = await Promise.all([
    import('../prisma/seed/demo/editions/load-editions'),
    import('@/lib/data/client'),
  ])
  try {
    await loadEditions(owner, load)
  } finally {
    await client.$disconnect()
  }
}

const communes = wanted(process.argv.slice(2))
if (communes !== null && 'refused' in communes) {
  process.stderr.write(`${communes.refused}. Usage: load-demo.ts [--communes Tinca,Apața]\n`)
  process.exitCode = 1
} else {
  await withOwnerDatabase(async (owner, appUrl) => {
    const load = { today: romanianDay(new Date()), communes, tell }
    const loaded = await loadDemo(owner, load)
    await loadReports(owner, load, appUrl)
    tell(loaded.length > 0 ? 'The demo is loaded.' : 'The demo is loaded already.')
  })
}
