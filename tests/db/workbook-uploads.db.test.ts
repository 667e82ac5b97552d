import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { lookOver } from '@/lib/features/workbooks/look-over'
import type { Within } from '@/lib/features/workbooks/looked-over'
import { uploadWorkbook } from '@/lib/features/workbooks/upload-workbook'
import { withCommune } from '@/lib/data/db'
import { now, today } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { bytesOfDay, countBytes } from '@/lib/platform/import-quota'
import { claimImport, keepImport, readImport } from '@/lib/platform/import-store'
import { closeJobQueue } from '@/lib/platform/job-queue'
import { queueWorks } from '@/lib/web/queue-works'
import { actorOf, apata, tinca } from '../factories/casework'

afterAll(async () => {
  await closeJobQueue()
  await client.$disconnect()
})

const csv = 'Nume;Prenume\nPop;Ion\n'
const upload = (text: string) => new Blob([text]).stream()
/** A file that is on its way until `end` is called. */
function slowUpload() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  return { bytes: readable, end: () => writable.close() }
}
const refused = (key: string) => ({ ok: false, error: { fields: { file: { key } } } })
const folderOf = (communeId: number) => join(env.UPLOADS_DIR, 'imports', String(communeId))

test('of each person one file at a time comes in; afterwards the next one does', async () => {
  const actor = actorOf(tinca)
  const slow = slowUpload()
  const first = uploadWorkbook(actor, 'observatory', slow.bytes)
  expect(await uploadWorkbook(actor, 'registry', upload(csv))).toMatchObject(refused('importWaits'))
  expect(await uploadWorkbook(actorOf(apata), 'observatory', upload(csv))).toMatchObject({ ok: true })
  await slow.end()
  expect(await first).toMatchObject(refused('fileEmpty'))
  expect(await uploadWorkbook(actor, 'observatory', upload(csv))).toMatchObject({ ok: true })
})

test('no more than twenty come in at once, whoever sends them', async () => {
  const slow = Array.from({ length: 20 }, slowUpload)
  const coming = slow.map(({ bytes }) => uploadWorkbook(actorOf(tinca), 'observatory', bytes))
  expect(await uploadWorkbook(actorOf(apata), 'observatory', upload(csv))).toMatchObject(refused('importsWait'))
  await Promise.all(slow.map(({ end }) => end()))
  await Promise.all(coming)
  expect(await uploadWorkbook(actorOf(apata), 'observatory', upload(csv))).toMatchObject({ ok: true })
})

test('a commune brings in so much in a day and no more, what was refused and what it unpacks to counted', async () => {
  const day = today()
  const before = await bytesOfDay(tinca.id, day)
  expect(await uploadWorkbook(actorOf(tinca), 'observatory', upload('no list'))).toMatchObject(refused('notWorkbook'))
  expect(await bytesOfDay(tinca.id, day)).toBe(before + 'no list'.length)
  const kept = await uploadWorkbook(actorOf(tinca), 'observatory', upload(csv))
  if (!kept.ok) throw new Error('Refused')
  const actor = actorOf(tinca)
  const used = await bytesOfDay(tinca.id, day)
  expect(used).toBeGreaterThan(before + 'no list'.length + csv.length)
  await countBytes(tinca.id, day, env.UPLOAD_MEGABYTES_A_DAY * 1024 * 1024 - used - csv.length)
  expect(await uploadWorkbook(actor, 'observatory', upload(`${csv}x`))).toMatchObject(refused('filesOfTheDay'))
  expect(await uploadWorkbook(actor, 'observatory', upload(csv))).toMatchObject({ ok: true })
  expect(await uploadWorkbook(actor, 'observatory', upload(csv))).toMatchObject(refused('filesOfTheDay'))
  expect(await uploadWorkbook(actorOf(apata), 'observatory', upload(csv))).toMatchObject({ ok: true })
  expect(await bytesOfDay(tinca.id, '2026-01-01')).toBe(0)
})

const head = { list: 'registry' }

test('what would take too many bytes is not kept', async () => {
  const owner = { communeId: apata.id, userId: actorOf(apata).userId }
  expect(await keepImport(owner, { head, cells: Buffer.from('ăăăă') }, 7)).toBeNull()
  expect(await keepImport(owner, { head, cells: Buffer.from('ăăăă') }, 8)).toMatchObject({ size: 8 })
})

test('the round of the night removes what is older than a day, also of an entering that never ended', async () => {
  const owner = { communeId: apata.id, userId: actorOf(apata).userId }
  const keep = async () => {
    const kept = await keepImport(owner, { head, cells: Buffer.from('[]') }, 1_000)
    if (kept === null) throw new Error('Not kept')
    return kept.id
  }
  const [old, taken, young] = [await keep(), await keep(), await keep()]
  expect(await claimImport(owner, taken)).toBe(true)
  const folder = join(folderOf(apata.id), owner.userId)
  const count = join(folderOf(apata.id), 'bytes-2026-01-01')
  writeFileSync(count, '1\n')
  const yesterday = new Date(now().getTime() - 25 * 60 * 60 * 1000)
  for (const path of [
    join(folder, old),
    join(folder, `${taken}.taken`),
    count,
    ...[old, taken].map((id) => join(folder, `${id}.cells`)),
  ])
    utimesSync(path, yesterday, yesterday)
  await queueWorks['night-round']()
  expect(readdirSync(folder)).toEqual([young, `${young}.cells`])
  expect(readdirSync(folderOf(apata.id))).not.toContain('bytes-2026-01-01')
  expect(readFileSync(join(folder, young), 'utf8')).toBe('{"list":"registry"}')
  expect(await readImport(owner, young)).toEqual({ head, cells: join(folder, `${young}.cells`) })
})

test.each(['observatory', 'registry'] as const)(
  'no connection is held while the cells of %s are read',
  async (list) => {
    const actor = actorOf(tinca)
    let held = 0
    const within: Within = async (work) => {
      held += 1
      return withCommune(actor, work).finally(() => (held -= 1))
    }
    const during: number[] = []
    const noted = async <Known>(known: Known) => {
      during.push(held)
      await Promise.resolve(known)
      return { families: [], unchanged: [], faults: [{ cell: 'A1', key: 'required' }], ignored: [] }
    }
    const reader = { observatory: noted, registry: noted }
    expect((await lookOver[list](within, actor, reader)).faults).not.toEqual([])
    expect(during.length).toBeGreaterThan(0)
    expect(new Set(during)).toEqual(new Set([0]))
  },
)
