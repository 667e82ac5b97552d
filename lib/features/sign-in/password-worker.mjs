// Hashes beside the server: a tenth of a second for each password, through which pages are to be served.
import { parentPort } from 'node:worker_threads'
import { compareSync, hashSync } from 'bcryptjs'

const works = {
  compare: ({ password, passwordHash }) => compareSync(password, passwordHash),
  hash: ({ password, cost }) => hashSync(password, cost),
}

parentPort?.on('message', ({ id, task }) => {
  try {
    parentPort?.postMessage({ id, result: works[task.work](task) })
  } catch {
    // What bcrypt says may name what it was given.
    parentPort?.postMessage({ id, fault: 'a password could not be hashed' })
  }
})
