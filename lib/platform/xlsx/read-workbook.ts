import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { readSheets, type ReadSheets } from './read-sheets'

const workbookFaults = [
  'notWorkbook',
  'workbookOld',
  'workbookLocked',
  'workbookOds',
  'workbookHtml',
  'workbookInflates',
  'workbookRows',
  'workbookText',
  'workbookTexts',
  'workbookMerges',
  'workbookTooHard',
] as const
export type WorkbookFault = (typeof workbookFaults)[number]

/**
 * A file of `bytes` at most; its parts inflate to `inflated` bytes together at most. `text` signs in a cell, `texts` in all of them: a
 * text that many cells share stands once in the file and in each of them afterwards.
 */
export const workbookLimits = {
  bytes: 10 * 1024 * 1024,
  inflated: 96 * 1024 * 1024,
  rows: 5_100,
  columns: 300,
  cells: 1_000_000,
  sheets: 12,
  text: 4_000,
  texts: 16_000_000,
} as const

const heapMegabytes = 384
const longestWait = 60_000

const answer = z.object({ sheets: readSheets.optional(), fault: z.enum(workbookFaults).optional() })

/** One at a time: each may take the whole memory that is meant for all. */
let turn: Promise<unknown> = Promise.resolve()

/** The sheets of an uploaded workbook, or why it cannot be taken. Whatever the bytes are, the server goes on. */
export function readWorkbook(bytes: Uint8Array): Promise<ReadSheets | WorkbookFault> {
  const read = turn.then(() => readAlone(bytes))
  turn = read
  return read
}

// Imported by name at run time, as the worker that draws documents.
const program = `import(${JSON.stringify(pathToFileURL(join(process.cwd(), 'lib/platform/xlsx/read-worker.mjs')).href)})`

function readAlone(bytes: Uint8Array): Promise<ReadSheets | WorkbookFault> {
  return new Promise((done) => {
    const worker = new Worker(program, {
      eval: true,
      workerData: { bytes, limits: workbookLimits },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    const end = (result: ReadSheets | WorkbookFault) => {
      clearTimeout(timer)
      void worker.terminate()
      done(result)
    }
    const timer = setTimeout(() => end('workbookTooHard'), longestWait)
    worker.on('message', (message: unknown) => {
      const read = answer.safeParse(message)
      end((read.success ? (read.data.sheets ?? read.data.fault) : undefined) ?? 'notWorkbook')
    })
    // Out of memory, most of all.
    worker.on('error', () => end('workbookTooHard'))
    worker.on('exit', () => end('workbookTooHard'))
  })
}
