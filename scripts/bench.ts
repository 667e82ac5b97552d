import { existsSync, readdirSync } from 'node:fs'
import { z } from 'zod'

// npm run --silent bench -- NAME: runs scripts/bench/NAME/run.ts and prints its figures as JSON.

const folder = new URL('bench/', import.meta.url)
const programOf = (name: string): URL => new URL(`${name}/run.ts`, folder)
const names = readdirSync(folder).filter((name) => existsSync(programOf(name)))
const program = z.object({ run: z.function({ input: [], output: z.promise(z.unknown()) }) })

const [name] = process.argv.slice(2)
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Usage: npm run --silent bench -- NAME   (${names.join(', ')})\n`)
  process.exit(2)
}
const { run } = program.parse(await import(programOf(name).href))
process.stdout.write(`${JSON.stringify(await run(), null, 1)}\n`)
