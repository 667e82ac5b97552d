import { readFileSync } from 'node:fs'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { judgeFile } from './risk/judge-file'

// npm run --silent risk -- FILE: an array of sheets, or one, in JSON; "-" reads standard input. Prints an array of verdicts.

const [file] = process.argv.slice(2)

function complain(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function read(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return complain(`The file cannot be read: ${reason}`)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return complain('The file is not JSON. An array of sheets, or one sheet, is expected.')
  }
}

if (file === undefined) complain('Usage: npm run --silent risk -- FILE   ("-" reads standard input)')
const { output, faulty } = judgeFile(riskEngine2018, parse(read(file)))
process.stdout.write(`${JSON.stringify(output, null, 1)}\n`)
process.exitCode = faulty ? 1 : 0
