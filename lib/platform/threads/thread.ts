import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

const answer = z.object({ id: z.number(), result: z.unknown(), fault: z.string().optional() })

type Waiting = { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void }

/**
 * Runs what takes long beside the server: `program`, a module by its path from the folder of the project, answers each `{ id, task }`
 * with the id and a `result`, or a `fault`. It starts with the first task and does not keep the process going without one.
 */
export function threadOf(program: string): (task: unknown) => Promise<unknown> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const start = (): Worker => {
    // Imported by name at run time: the bundler would take any worker that it can see into its own.
    const path = pathToFileURL(join(process.cwd(), program)).href
    const started = new Worker(`import(${JSON.stringify(path)})`, { eval: true })
    started.on('message', (message: unknown) => {
      const { id, result, fault } = answer.parse(message)
      const asking = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (fault === undefined) asking?.done(result)
      else asking?.failed(new Error(fault))
    })
    const ended = () => {
      if (worker !== started) return
      worker = null
      for (const { failed } of waiting.values()) failed(new Error(`${program} ended`))
      waiting.clear()
    }
    started.on('error', ended)
    started.on('exit', ended)
    return started
  }
  return (task) =>
    new Promise((done, failed) => {
      const running = (worker ??= start())
      const id = (last += 1)
      waiting.set(id, { done, failed })
      running.ref()
      running.postMessage({ id, task })
    })
}
