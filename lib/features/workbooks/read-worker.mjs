// Reads lists beside the server: thousands of rows, each cell of them looked at, take seconds through which pages are to be served.
import { parentPort } from 'node:worker_threads'
import { tsImport } from 'tsx/esm/api'

const { answerTask } = await tsImport('./read-task.ts', import.meta.url)

parentPort?.on('message', async ({ id, task }) => {
  try {
    parentPort?.postMessage({ id, result: await answerTask(task) })
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : 'no reason' })
  }
})
