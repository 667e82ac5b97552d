import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './processes.mjs'

const beat = 2000
const silence = 20_000

const tryLock = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds the lock; 0 when it died or has been silent too long (its number may since be another's). */
const holder = (file) => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    const silent = Date.now() - statSync(file).mtimeMs > silence
    return silent || (pid && !isAlive(pid)) ? 0 : pid || -1
  } catch {
    return 0
  }
}

/**
 * Runs `work` while no other process holds `file`. The lock of a process that died is taken over; `onWait` hears once which
 * process is waited for.
 */
export const withLock = async (file, work, onWait = () => {}) => {
  let told = false
  while (!tryLock(file)) {
    const pid = holder(file)
    if (pid === 0) rmSync(file, { force: true })
    else {
      if (!told) onWait(pid)
      told = true
      await pause(100)
    }
  }
  const touch = setInterval(() => utimesSync(file, new Date(), new Date()), beat)
  try {
    return await work()
  } finally {
    clearInterval(touch)
    rmSync(file, { force: true })
  }
}
