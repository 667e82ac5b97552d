import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { largestFile } from '@/lib/core/documents/attachment'
import { client } from '@/lib/data/client'
import { env } from '@/lib/platform/env'
import { pdf, send } from '../factories/attachments'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)
const largest = (env.UPLOAD_MEGABYTES_A_DAY * 1024 * 1024) / largestFile

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

async function signedSheet(place: typeof tinca | typeof apata): Promise<string> {
  const { id } = await recordFamily(actorOf(place), { observations: [{ on: daysAgo(3), suspected: false }] })
  const { rows } = await owner.query('SELECT id FROM observation_sheet WHERE family_id = $1', [id])
  return String(rows[0]?.id)
}

/** Copies of the largest size, and one of the rest that leaves `left` bytes of the day; `at`: when they came in, in SQL. */
async function fill(sheetId: string, left: number, at = 'now()'): Promise<void> {
  await owner.query(
    `INSERT INTO attachment (commune_id, county_id, family_id, subject, subject_id, media_type, size, sha256, original_name,
       stored_name, uploaded_by, uploaded_at)
     SELECT commune_id, county_id, family_id, 'observation-sheet', id, 'application/pdf',
       CASE WHEN n = 1 THEN $3::integer ELSE $4::integer END, repeat('0', 64), 'scan.pdf', gen_random_uuid(), $5::uuid, ${at}
     FROM observation_sheet, generate_series(1, $2::integer) n WHERE id = $1`,
    [sheetId, largest, largestFile - left, largestFile, actorOf(tinca).userId],
  )
}

const full = { ok: false, error: { fields: { file: { key: 'filesOfTheDay', params: { used: 500, megabytes: 500 } } } } }

test('a commune uploads so much in a day and no more; tomorrow, and in another commune, there is room', async () => {
  const sheet = await signedSheet(tinca)
  const elsewhere = await signedSheet(apata)
  await fill(sheet, 0, "now() - interval '1 day'")
  await fill(sheet, pdf('semnat').length)
  expect(await send(actorOf(tinca), 'observation-sheet', sheet, { bytes: pdf('nesemnat') })).toMatchObject(full)
  expect(await send(actorOf(tinca), 'observation-sheet', sheet)).toMatchObject({ ok: true })
  const files = readdirSync(join(env.UPLOADS_DIR, String(tinca.id)))
  const late = await send(actorOf(tinca), 'observation-sheet', sheet, { announced: null })
  expect(late).toMatchObject(full)
  expect(readdirSync(join(env.UPLOADS_DIR, String(tinca.id)))).toEqual(files)
  expect(await send(actorOf(apata), 'observation-sheet', elsewhere)).toMatchObject({ ok: true })
})

test('of several at once as many are taken as there is room for, and nothing is left of the others', async () => {
  const sheet = await signedSheet(apata)
  await owner.query('DELETE FROM attachment WHERE commune_id = $1', [apata.id])
  const before = readdirSync(join(env.UPLOADS_DIR, String(apata.id))).length
  await fill(sheet, 2 * pdf('semnat').length)
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => send(actorOf(apata), 'observation-sheet', sheet, { announced: null })),
  )
  expect(sent.filter(({ ok }) => ok)).toHaveLength(2)
  expect(readdirSync(join(env.UPLOADS_DIR, String(apata.id)))).toHaveLength(before + 2)
})
