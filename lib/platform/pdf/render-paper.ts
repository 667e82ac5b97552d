import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Paper } from '@/lib/core/documents/paper'
import { defineDocument } from './define-document'

const longestWait = 30_000

const answer = z.object({ id: z.number(), bytes: z.instanceof(Uint8Array).optional(), fault: z.string().optional() })

type Waiting = { readonly done: (bytes: Uint8Array) => void; readonly failed: (error: Error) => void }

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** Draws a document on A4: the font has ș and ț, heads of tables repeat, each page has its number. */
export function renderPaper(paper: Paper): Promise<Uint8Array> {
  const id = (last += 1)
  const running = (worker ??= start())
  return new Promise<Uint8Array>((done, failed) => {
    const end = () => {
      clearTimeout(timer)
      waiting.delete(id)
      if (waiting.size === 0) running.unref()
    }
    const timer = setTimeout(() => void running.terminate(), longestWait)
    waiting.set(id, {
      done: (bytes) => {
        end()
        done(bytes)
      },
      failed: (error) => {
        end()
        failed(error)
      },
    })
    running.ref()
    running.postMessage({ id, ...defineDocument(paper) })
  })
}

// Imported by name at run time: the bundler, which takes any worker that it can see into its own, would part pdfmake from its fonts.
const program = `import(${JSON.stringify(pathToFileURL(join(process.cwd(), 'lib/platform/pdf/worker.mjs')).href)})`

function start(): Worker {
  const started = new Worker(program, { eval: true })
  started.unref()
  started.on('message', (message: unknown) => {
    const { id, bytes, fault } = answer.parse(message)
    if (bytes === undefined) waiting.get(id)?.failed(new Error(`The document was not drawn: ${fault ?? 'no reason'}`))
    else waiting.get(id)?.done(bytes)
  })
  const ended = () => {
    if (worker === started) worker = null
    for (const { failed } of [...waiting.values()]) failed(new Error('The document was not drawn: its worker ended'))
  }
  started.on('error', ended)
  started.on('exit', ended)
  return started
}
