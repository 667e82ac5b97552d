import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { invalid, notFound, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { today } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { bytesOfDay, countBytes } from '@/lib/platform/import-quota'
import { keepImport } from '@/lib/platform/import-store'
import { readWorkbook, workbookLimits } from '@/lib/platform/xlsx/read-workbook'
import { importPermission } from './kept-upload'

const megabyte = 1024 * 1024
const megabytes = workbookLimits.bytes / megabyte
const ofADay = env.UPLOAD_MEGABYTES_A_DAY * megabyte
const mostKept = 64 * megabyte
const mostRows = 5_000

/** Whose uploads are on their way in: one of each person, since all wait for one reader, and no more than fit into the memory. */
const coming = new Set<string>()
const mostComing = 20

/** Takes in a workbook and keeps what its cells hold for a day; nothing is entered yet. */
export async function uploadWorkbook(
  actor: Actor,
  list: WorkbookList,
  bytes: ReadableStream<Uint8Array> | null,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return notFound()
  if (coming.has(actor.userId)) return invalid({ file: { key: 'importWaits' } })
  if (coming.size >= mostComing) return invalid({ file: { key: 'importsWait' } })
  coming.add(actor.userId)
  try {
    return await takeIn(actor, list, bytes)
  } finally {
    coming.delete(actor.userId)
  }
}

async function takeIn(
  actor: CommuneActor,
  list: WorkbookList,
  bytes: ReadableStream<Uint8Array> | null,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { commune, userId } = actor
  const full = await tooMuchToday(commune.id, 1)
  if (full !== null) return invalid({ file: full })
  const received = bytes === null ? new Uint8Array() : await gather(bytes)
  if (received === null) return invalid({ file: { key: 'fileTooLarge', params: { megabytes } } })
  if (received.length === 0) return invalid({ file: { key: 'fileEmpty' } })
  const over = await tooMuchToday(commune.id, received.length)
  if (over !== null) return invalid({ file: over })
  await countBytes(commune.id, today(), received.length)
  const sheets = await readWorkbook(received)
  if (typeof sheets === 'string') return invalid({ file: { key: sheets, params: { maximum: mostRows } } })
  const cells = Buffer.from(JSON.stringify(sheets))
  const kept = await keepImport({ communeId: commune.id, userId }, { head: { list }, cells }, mostKept)
  if (kept === null) return invalid({ file: { key: 'workbookTexts' } })
  await countBytes(commune.id, today(), Math.max(0, kept.size - received.length))
  return ok({ id: kept.id })
}

/** The complaint about a workbook with which the commune would have imported more than a day's worth; null where it fits. */
async function tooMuchToday(communeId: number, size: number): Promise<Complaint | null> {
  const used = await bytesOfDay(communeId, today())
  if (used + size <= ofADay) return null
  return {
    key: 'filesOfTheDay',
    params: { used: Math.ceil(used / megabyte), megabytes: env.UPLOAD_MEGABYTES_A_DAY },
  }
}

/** The whole body; null once it is longer than a workbook may be. */
async function gather(bytes: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = bytes.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength
      if (size > workbookLimits.bytes) return null
      pieces.push(read.value)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  return Buffer.concat(pieces)
}
