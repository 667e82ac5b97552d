// npm run --silent tables -- FILE | --demo: the published tables from an array of sheets in JSON; "-" reads standard input.
import { readFileSync } from 'node:fs'
import { census2018 } from '@/lib/content/analysis/census-2018'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { censusTables, type JudgedSheet } from '@/lib/core/analysis/census-tables'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { judge } from '@/lib/core/risk/judge'
import { demoFamilies } from '../prisma/seed/demo/records/demo-family'

function complain(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function readSheets(path: string): { judged: JudgedSheet[]; faulty: unknown[] } {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    complain('The file cannot be read as JSON. An array of sheets, or one sheet, is expected.')
  }
  const judged: JudgedSheet[] = []
  const faulty: unknown[] = []
  for (const [index, each] of (Array.isArray(json) ? json : [json]).entries()) {
    const parsed = parseSheet(engine.form.questionnaire, each)
    if (parsed.ok) judged.push({ sheet: parsed.value, verdict: judge(engine, parsed.value) })
    else faulty.push({ sheet: index, errors: parsed.error.map(({ path, message }) => ({ path, message })) })
  }
  return { judged, faulty }
}

const [file] = process.argv.slice(2)
if (file === undefined) complain('Usage: npm run --silent tables -- FILE | --demo   ("-" reads standard input)')
const { judged, faulty } =
  file === '--demo' ? { judged: [...demoFamilies(romanianDay(new Date()))], faulty: [] } : readSheets(file)
const { byDimension, ...others } = censusTables(engine.form, engine.rules, census2018, judged)
const output = faulty.length > 0 ? { errors: faulty } : { ...others, ...byDimension }
process.stdout.write(`${JSON.stringify(output, null, 1)}\n`)
process.exitCode = faulty.length > 0 ? 1 : 0
