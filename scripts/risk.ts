import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { complain, readJson } from './json-input'
import { judgeFile } from './risk/judge-file'

// npm run --silent risk -- FILE: an array of sheets, or one, in JSON; "-" reads standard input. Prints an array of verdicts.

const [file] = process.argv.slice(2)

if (file === undefined) complain('Usage: npm run --silent risk -- FILE   ("-" reads standard input)')
const { output, faulty } = judgeFile(riskEngine2018, readJson(file))
process.stdout.write(`${JSON.stringify(output, null, 1)}\n`)
process.exitCode = faulty ? 1 : 0
