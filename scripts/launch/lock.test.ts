import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
const file = join(folder, 'lock')
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid

beforeEach(() => rmSync(file, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('withLock', () => {
  test('lets one in at a time', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await pause(20)
      inside -= 1
    }
    await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)))
    expect(most).toBe(1)
  })

  test('is free again after work that failed', async () => {
    const failing = withLock(file, () => Promise.reject(new Error('on purpose')))
    await expect(failing).rejects.toThrow('on purpose')
    expect(existsSync(file)).toBe(false)
  })

  test('takes over from a process that died', async () => {
    writeFileSync(file, String(deadProcess()))
    await expect(withLock(file, async () => 'done')).resolves.toBe('done')
  })

  test('takes over from one that has been silent too long, whose number may be another process by now', async () => {
    writeFileSync(file, String(process.pid))
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(file, longAgo, longAgo)
    await expect(withLock(file, async () => 'done')).resolves.toBe('done')
  })

  test('says whom it waits for', async () => {
    writeFileSync(file, String(process.pid))
    const waits: number[] = []
    const done = withLock(
      file,
      async () => 'done',
      (pid) => waits.push(pid),
    )
    await pause(250)
    rmSync(file)
    await expect(done).resolves.toBe('done')
    expect(waits).toEqual([process.pid])
  })
})
