// Decides beside the server what is told of many places: minutes of computing, through which pages are to be served.
import { parentPort } from 'node:worker_threads'
import { tsImport } from 'tsx/esm/api'

const { answerTask } = await tsImport('./withhold-task.ts', import.meta.url)

parentPort?.on('message', ({ id, task }) => {
  try {
    parentPort?.postMessage({ id, result: answerTask(task) })
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : 'no reason' })
  }
})
