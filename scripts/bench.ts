import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { describeMachine, loadNow, quietMachine } from './bench/machine'
import { readOptions, usage } from './bench/options'
import { dataFolder } from './launch/paths.mjs'
import { command } from './launch/session.mjs'

// npm run --silent bench -- NAME[,NAME...] [options]: runs scripts/bench/NAME/run.ts and prints its figures as JSON. They are kept
// in .data/bench/NAME.json too, from which `bench -- page` writes the tables of docs/performance.md.

const folder = new URL('bench/', import.meta.url)
const programOf = (name: string): URL => new URL(`${name}/run.ts`, folder)
const known = readdirSync(folder).filter((name) => existsSync(programOf(name)))
const program = z.object({ run: z.custom<(options: unknown) => Promise<unknown>>((run) => typeof run === 'function') })

function refuse(reason: string): never {
  process.stderr.write(`${reason}Usage: npm run --silent bench -- NAME   (${known.join(', ')}, or all)\n${usage}\n`)
  process.exit(2)
}

function read(args: readonly string[]) {
  try {
    return readOptions(args)
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}

const [wish, ...rest] = process.argv.slice(2)
const names = wish === 'all' ? known.filter((name) => name !== 'page') : (wish?.split(',') ?? [])
if (names.length === 0 || names.some((name) => !known.includes(name))) refuse('')
const options = read(rest)

async function measure(name: string): Promise<unknown> {
  await quietMachine()
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${name}\n`)
  const before = loadNow()
  const { run } = program.parse(await import(programOf(name).href))
  const figures = await run(options)
  return { bench: name, at: new Date().toISOString(), machine: describeMachine(before), options, figures }
}

await command(async () => {
  const kept = join(dataFolder(), 'bench')
  mkdirSync(kept, { recursive: true })
  const results: unknown[] = []
  for (const name of names) {
    const result = await measure(name)
    if (name !== 'page') writeFileSync(join(kept, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`)
    results.push(result)
  }
  const shown = JSON.stringify(results.length === 1 ? results[0] : results, null, 1)
  await new Promise((resolve) => process.stdout.write(`${shown}\n`, resolve))
})
