import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

const answer = z.object({ id: z.number(), result: z.unknown().optional(), fault: z.string().optional() })

type Waiting = {
  readonly done: (result: unknown) => void
  readonly failed: (error: Error) => void
  readonly limit: NodeJS.Timeout
}

/** What one task may take; beyond it the thread is ended, and the server stays. */
type Limits = { readonly seconds: number; readonly megabytes: number }

/**
 * Runs what takes long beside the server: `program`, a module by its path from the folder of the project, answers each `{ id, task }`
 * with the id and a `result`, or a `fault`. It starts with the first task and does not keep the process going without one. A task
 * fails with what the program says, or when the thread ends or exceeds its limits; the next one starts it again.
 */
export function threadOf(program: string, { seconds, megabytes }: Limits): (task: unknown) => Promise<unknown> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const take = (id: number): Waiting | undefined => {
    const task = waiting.get(id)
    waiting.delete(id)
    clearTimeout(task?.limit)
    return task
  }
  const start = (): Worker => {
    // Imported by name at run time: the bundler would take any worker that it can see into its own.
    const path = pathToFileURL(resolve(program)).href
    const started = new Worker(`import(${JSON.stringify(path)})`, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const ended = (reason: string) => {
      if (worker !== started) return
      worker = null
      for (const id of [...waiting.keys()]) take(id)?.failed(new Error(`${program} ${reason}`))
    }
    started.on('message', (message: unknown) => {
      const { id, result, fault } = answer.parse(message)
      const task = take(id)
      if (waiting.size === 0) started.unref()
      if (fault === undefined) task?.done(result)
      else task?.failed(new Error(fault))
    })
    started.on('error', (error) => ended(`stopped: ${error instanceof Error ? error.message : 'no reason'}`))
    started.on('exit', () => ended('ended'))
    return started
  }
  return (task) =>
    new Promise((done, failed) => {
      const running = (worker ??= start())
      const id = (last += 1)
      const tooLong = () => {
        take(id)?.failed(new Error(`${program} took longer than ${seconds} s`))
        void running.terminate()
      }
      waiting.set(id, { done, failed, limit: setTimeout(tooLong, seconds * 1000) })
      running.ref()
      running.postMessage({ id, task })
    })
}
