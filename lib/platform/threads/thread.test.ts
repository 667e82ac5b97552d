import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { threadOf } from './thread'

const folder = mkdtempSync(join(tmpdir(), 'aproape-thread-'))
const program = join(folder, 'program.mjs')
writeFileSync(
  program,
  `import { parentPort } from 'node:worker_threads'
  const works = {
    double: ({ number }) => number * 2,
    refuse: () => { throw new Error('not that one') },
    leave: () => process.exit(0),
    hang: () => { for (;;); },
    swell: () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length + 0.5)) },
  }
  parentPort.on('message', ({ id, task }) => {
    try { parentPort.postMessage({ id, result: works[task.work](task) }) }
    catch (error) { parentPort.postMessage({ id, fault: error.message }) }
  })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const thread = threadOf(program, { seconds: 20, megabytes: 64 })

describe('a thread beside the server', () => {
  it('answers each task with its own result, however many are asked at once', async () => {
    const numbers = [1, 2, 3, 4, 5]
    expect(await Promise.all(numbers.map((number) => thread({ work: 'double', number })))).toEqual([2, 4, 6, 8, 10])
  })

  it('says why it does not do a task, and does the next one', async () => {
    await expect(thread({ work: 'refuse' })).rejects.toThrow('not that one')
    expect(await thread({ work: 'double', number: 4 })).toBe(8)
  })

  it.each(['leave', 'swell'])('fails what it was doing when it has to end (%s), and starts again', async (work) => {
    await expect(thread({ work })).rejects.toThrow(program)
    expect(await thread({ work: 'double', number: 4 })).toBe(8)
  })

  it('is ended where a task takes too long', async () => {
    const short = threadOf(program, { seconds: 1, megabytes: 64 })
    await expect(short({ work: 'hang' })).rejects.toThrow('longer than 1 s')
    expect(await thread({ work: 'double', number: 5 })).toBe(10)
  })

  it('fails where there is no such program', async () => {
    await expect(threadOf(join(folder, 'none.mjs'), { seconds: 20, megabytes: 64 })({})).rejects.toThrow('none.mjs')
  })
})
