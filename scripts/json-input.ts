import { readFileSync } from 'node:fs'

/** Says on standard error what is wrong, and ends with 2. */
export function complain(message: string): never {
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

/** The JSON of a file, or of standard input where the path is "-". */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(read(path).replace(/^\uFEFF/, ''))
  } catch {
    return complain('The file is not JSON. An array of sheets, or one sheet, is expected.')
  }
}
