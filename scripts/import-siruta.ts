// npm run import:siruta -- FILE: communes, towns and villages from the official SIRUTA file.
import { readFileSync } from 'node:fs'
import { withOwnerDatabase } from './owner-database'
import { loadPlaces } from './siruta/load-places'
import { readPlaces } from './siruta/read-places'

const shownFaults = 20

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) return refuse('Name the file: npm run import:siruta -- siruta.csv')
  const read = readPlaces(readFileSync(file, 'utf8'))
  if (!read.ok) {
    const shown = read.error.slice(0, shownFaults).map(({ line, reason }) => `  line ${line}: ${reason}`)
    const more = read.error.length > shownFaults ? `\n  and ${read.error.length - shownFaults} more` : ''
    return refuse(`Nothing was loaded, ${read.error.length} faults in ${file}:\n${shown.join('\n')}${more}`)
  }
  const { rows, communes, villages } = read.value
  await withOwnerDatabase((owner) => loadPlaces(owner, read.value))
  process.stdout.write(
    `${rows} rows read: ${communes.length} communes, towns and sectors, ${villages.length} villages loaded.\n`,
  )
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  const unreadable = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
  if (unreadable) return refuse(`The file ${process.argv[2] ?? ''} cannot be read.`)
  throw error
})
