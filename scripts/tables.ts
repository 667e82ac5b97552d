// npm run --silent tables -- FILE | --demo: Tables 1 and 6 to 13 of the census from an array of sheets, or one, in JSON ("-"
// reads standard input), or from the demo population.
import { census2018 } from '@/lib/content/analysis/census-2018'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { censusTables, type JudgedSheet } from '@/lib/core/analysis/census-tables'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { demoSheets } from '../prisma/seed/demo/demo-sheets'
import { complain, readJson } from './json-input'
import { judgeSheets, type FaultySheet } from './tables/judge-sheets'

const usage = 'Usage: npm run --silent tables -- FILE | --demo   ("-" reads standard input)'

type Sheets = { readonly judged: Iterable<JudgedSheet>; readonly faulty: readonly FaultySheet[] }

const [source] = process.argv.slice(2)
if (source === undefined) complain(usage)
const { judged, faulty }: Sheets =
  source === '--demo'
    ? { judged: demoSheets(romanianDay(new Date())), faulty: [] }
    : judgeSheets(engine, readJson(source))
const { byDimension, table13, ...tables } = censusTables(engine.form.questionnaire, engine.rules, census2018, judged)
const errors = faulty.length > 0 ? { errors: faulty } : {}
process.stdout.write(`${JSON.stringify({ ...errors, ...tables, ...byDimension, table13 }, null, 1)}\n`)
process.exitCode = faulty.length > 0 ? 1 : 0
