import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { largestFile } from '@/lib/core/documents/attachment'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { readAttachment } from '@/lib/features/attachments/read-attachment'
import { removeAttachment } from '@/lib/features/attachments/remove-attachment'
import { startPlan } from '@/lib/features/plans/start-plan'
import { pdf, send, type Sent } from '../factories/attachments'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const mayor = actorOf(tinca, 'mayor')
const stranger = actorOf(apata)
const notFound = { ok: false, error: { kind: 'not-found' } }
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const folder = (place: { id: number } = tinca) => join(process.env.UPLOADS_DIR ?? '', String(place.id))
const filesOf = (place?: { id: number }) => (existsSync(folder(place)) ? readdirSync(folder(place)) : [])

async function signedSheet(): Promise<{ familyId: string; sheetId: string }> {
  const { id } = await recordFamily(worker, { observations: [{ on: daysAgo(3), suspected: false }] })
  const { rows } = await owner.query('SELECT id FROM observation_sheet WHERE family_id = $1', [id])
  return { familyId: id, sheetId: String(rows[0]?.id) }
}

async function copyOf(sheetId: string, sent?: Sent): Promise<string> {
  const added = await send(worker, 'observation-sheet', sheetId, sent)
  if (!added.ok) throw new Error('The copy was not taken')
  return added.value.id
}

const listed = async (sheetId: string) => (await listAttachments(worker, 'observation-sheet', sheetId))?.copies ?? []

async function bytesOf(actor: CommuneActor, id: string): Promise<Uint8Array> {
  const file = await readAttachment(actor, id)
  if (file === null) throw new Error('No such copy')
  return new Uint8Array(await new Response(file.bytes).arrayBuffer())
}

describe('a signed copy', () => {
  test('is kept as it came, under a name of its own, with its hash', async () => {
    const { sheetId, familyId } = await signedSheet()
    const bytes = pdf('x'.repeat(200_000))
    const id = await copyOf(sheetId, { bytes, name: '../Fișa\tsemnată.exe' })
    expect(await listed(sheetId)).toEqual([
      {
        id,
        mediaType: 'application/pdf',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        originalName: 'Fișa semnată.pdf',
        uploadedAt: expect.any(String),
        removed: null,
      },
    ])
    expect(await bytesOf(worker, id)).toEqual(bytes)
    const { rows } = await owner.query('SELECT stored_name, uploaded_by FROM attachment WHERE id = $1', [id])
    expect(rows[0]).toMatchObject({ uploaded_by: worker.userId })
    expect(filesOf()).toContain(rows[0]?.stored_name)
    const { rows: log } = await owner.query('SELECT action, subject FROM access_log WHERE family_id = $1', [familyId])
    expect(log).toContainEqual({ action: 'export', subject: 'attachment' })
  })

  test.each<[string, Sent, string]>([
    ['another kind than its name says', { bytes: new TextEncoder().encode('<html></html>') }, 'fileType'],
    ['empty', { bytes: new Uint8Array() }, 'fileEmpty'],
    ['broken off', { fault: new Error('aborted') }, 'fileBroken'],
    ['shorter than announced', { announced: 4000 }, 'fileBroken'],
    ['announced as too large', { announced: largestFile + 1 }, 'fileTooLarge'],
    [
      'larger than announced and than the limit',
      { bytes: new Uint8Array(largestFile + 1), announced: null },
      'fileTooLarge',
    ],
  ])('that is %s is refused by name, and nothing is kept', async (_what, sent, key) => {
    const { sheetId } = await signedSheet()
    const before = filesOf()
    expect(await send(worker, 'observation-sheet', sheetId, sent)).toMatchObject({
      ok: false,
      error: { kind: 'invalid', fields: { file: { key } } },
    })
    expect(await listed(sheetId)).toEqual([])
    expect(filesOf()).toEqual(before)
  })

  test('may be as large as the limit', async () => {
    const { sheetId } = await signedSheet()
    const bytes = new Uint8Array(largestFile)
    bytes.set(pdf(''))
    await copyOf(sheetId, { bytes })
    expect(await listed(sheetId)).toMatchObject([{ size: largestFile }])
  })

  test('is not taken of a draft', async () => {
    const family = await recordFamily(worker, {})
    const { rows } = await owner.query(
      `INSERT INTO observation_sheet (commune_id, county_id, family_id, created_by)
       VALUES ($1, $2, $3, $4) RETURNING id`,
      [tinca.id, tinca.county.id, family.id, worker.userId],
    )
    expect(await send(worker, 'observation-sheet', String(rows[0]?.id))).toMatchObject({
      ok: false,
      error: { fields: { file: { key: 'fileBeforeSigning' } } },
    })
  })

  test('whose server ended between row and name is still handed out', async () => {
    const { sheetId } = await signedSheet()
    const id = await copyOf(sheetId)
    const { rows } = await owner.query('SELECT stored_name FROM attachment WHERE id = $1', [id])
    const path = join(folder(), String(rows[0]?.stored_name))
    renameSync(path, `${path}.part`)
    expect(await bytesOf(worker, id)).toEqual(pdf('semnat'))
  })

  test('finds the rests of uploads that broke off long ago, and drops them alone', async () => {
    const { sheetId } = await signedSheet()
    await copyOf(sheetId)
    const [old, recent, foreign] = [`${randomUUID()}.part`, `${randomUUID()}.part`, randomUUID()]
    for (const name of [old, recent, foreign]) writeFileSync(join(folder(), name), 'rest')
    utimesSync(join(folder(), old), 1, 1)
    utimesSync(join(folder(), foreign), 1, 1)
    await copyOf(sheetId)
    const left = filesOf()
    expect([old, recent, foreign].filter((name) => left.includes(name))).toEqual([recent, foreign])
  })
})

describe('a copy that is removed', () => {
  test('loses its file, and its row says when, by whom and why', async () => {
    const { sheetId } = await signedSheet()
    const id = await copyOf(sheetId)
    const { rows } = await owner.query('SELECT stored_name FROM attachment WHERE id = $1', [id])
    expect(await removeAttachment(worker, { id, reason: 'Altă familie' })).toEqual({
      ok: true,
      value: { subject: 'observation-sheet', subjectId: sheetId },
    })
    expect(filesOf()).not.toContain(rows[0]?.stored_name)
    expect(await listed(sheetId)).toMatchObject([{ id, removed: { reason: 'Altă familie' } }])
    expect(await readAttachment(worker, id)).toBeNull()
    expect(await removeAttachment(worker, { id, reason: 'Încă o dată' })).toEqual(notFound)
    const { rows: trail } = await owner.query(
      `SELECT action, user_id, after ->> 'removal_reason' AS reason FROM audit_log
       WHERE table_name = 'attachment' AND row_id = $1 ORDER BY id`,
      [id],
    )
    expect(trail).toEqual([
      { action: 'insert', user_id: worker.userId, reason: null },
      { action: 'update', user_id: worker.userId, reason: 'Altă familie' },
    ])
  })
})

describe('a copy is for', () => {
  test('no other commune: its record is not found, and neither are its bytes', async () => {
    const { sheetId } = await signedSheet()
    const id = await copyOf(sheetId)
    const before = filesOf(apata)
    expect(await send(stranger, 'observation-sheet', sheetId)).toEqual(notFound)
    expect(await listAttachments(stranger, 'observation-sheet', sheetId)).toBeNull()
    expect(await readAttachment(stranger, id)).toBeNull()
    expect(await removeAttachment(stranger, { id, reason: 'x' })).toEqual(notFound)
    expect(filesOf(apata)).toEqual(before)
    expect(await listed(sheetId)).toMatchObject([{ id, removed: null }])
  })

  test('the mayor, where it is of a plan: to read, not to add or remove', async () => {
    const { sheetId } = await signedSheet()
    const ofSheet = await copyOf(sheetId)
    expect(await listAttachments(mayor, 'observation-sheet', sheetId)).toBeNull()
    expect(await readAttachment(mayor, ofSheet)).toBeNull()

    const planId = await submittedPlan()
    const ofPlan = await send(worker, 'plan', planId)
    if (!ofPlan.ok) throw new Error('The copy was not taken')
    const seen = await listAttachments(mayor, 'plan', planId)
    expect(seen).toMatchObject({ copies: [{ id: ofPlan.value.id }], may: { add: false, remove: false } })
    expect(await bytesOf(mayor, ofPlan.value.id)).toEqual(pdf('semnat'))
    expect(await send(mayor, 'plan', planId)).toEqual(notFound)
    expect(await removeAttachment(mayor, { id: ofPlan.value.id, reason: 'x' })).toEqual(notFound)
  })

  test.each(['draft', 'submitted', 'returned', 'approved', 'replaced', 'closed'])(
    'the mayor, as the plan itself: not while it is a draft, else yes (%s)',
    async (status) => {
      const planId = await submittedPlan()
      const added = await send(worker, 'plan', planId)
      if (!added.ok) throw new Error('The copy was not taken')
      const order = ", order_number = '7', order_date = current_date, decided_at = now(), decided_by = created_by"
      const decided = ['approved', 'replaced', 'closed'].includes(status) ? order : ''
      await owner.query(`UPDATE service_plan SET status = $2${decided} WHERE id = $1`, [planId, status])
      const read = (actor: CommuneActor) =>
        withCommune(actor, (db) => db.tx.attachment.count({ where: { ...db.key, subjectId: planId } }))
      const readers = [worker, mayor, actorOf(apata, 'mayor')]
      expect(await Promise.all(readers.map(read))).toEqual([1, status === 'draft' ? 0 : 1, 0])
    },
  )

  test.each(['professional', 'spas_admin'] as const)('never a %s', async (role) => {
    const { sheetId } = await signedSheet()
    const id = await copyOf(sheetId)
    const other = actorOf(tinca, role)
    expect(await listAttachments(other, 'observation-sheet', sheetId)).toBeNull()
    expect(await readAttachment(other, id)).toBeNull()
    expect(await send(other, 'observation-sheet', sheetId)).toEqual(notFound)
  })
})

async function submittedPlan(): Promise<string> {
  const family = await recordFamily(worker, { riskSheets: [{ on: daysAgo(5), confirmed: ['1a'], situations: 1 }] })
  const started = await startPlan(worker, family.id)
  if (!started.ok) throw new Error('The plan was not started')
  const { planId } = started.value
  await owner.query(`UPDATE service_plan SET status = 'submitted', submitted_at = now() WHERE id = $1`, [planId])
  return planId
}
