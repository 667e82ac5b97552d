import { execFile, spawn } from 'node:child_process'
import { Problem } from './problem.mjs'

/** True while a process with this id runs, also under another account. */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Resolves to {code, output} and never rejects for a program that merely fails. */
export const capture = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024, windowsHide: true, ...options }, (error, stdout, stderr) => {
      if (error && typeof error.code === 'string') return reject(error)
      resolve({ code: error ? (error.code ?? 1) : 0, stdout, output: `${stdout}${stderr}`.trim() })
    })
  })

/** The programs that run, each with the milliseconds that it may take to end when asked to. */
const children = new Map()

/**
 * Runs a program, handing each line of its output to `onLine`; resolves to its output, rejects with a Problem that ends with
 * the last lines. The program is in a process group of its own, so that Ctrl-C reaches it through `stopChildren` alone
 * and the order of stopping is ours.
 */
export const run = (
  command,
  args,
  { onLine = () => {}, title = command, tail = 60, patience = 2000, ...options } = {},
) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...options,
    })
    children.set(child, patience)
    let output = ''
    let rest = ''
    const take = (chunk) => {
      output += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()
      for (const line of lines) onLine(line)
    }
    child.stdout?.setEncoding('utf8').on('data', take)
    child.stderr?.setEncoding('utf8').on('data', take)
    child.on('error', (error) => {
      children.delete(child)
      reject(new Problem(`${title} could not be started: ${error.message}`))
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      if (rest) onLine(rest)
      if (code === 0) return resolve(output)
      const shown = output.trimEnd().split('\n').slice(-tail).join('\n')
      const failure = new Problem(`${title} failed (${signal ?? `exit status ${code}`}).\n\n${shown}`)
      failure.output = output
      reject(failure)
    })
  })

const signalGroup = (child, signal) => {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Ends a program and everything that it started: politely, then by force. */
const stopChild = (child, patience) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
    child.once('close', () => {
      clearTimeout(force)
      resolve()
    })
    signalGroup(child, 'SIGTERM')
  })

export const stopChildren = () => Promise.all([...children].map(([child, patience]) => stopChild(child, patience)))
