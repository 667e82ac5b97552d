import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { keepImport } from '@/lib/platform/import-store'
import { readWorkbook, workbookLimits } from '@/lib/platform/xlsx/read-workbook'
import { importPermission } from './kept-upload'

const megabytes = workbookLimits.bytes / 1024 / 1024
const mostRows = 5_000

/** Takes in a workbook and keeps what its cells hold for a day; nothing is entered yet. */
export async function uploadWorkbook(
  actor: Actor,
  list: WorkbookList,
  bytes: ReadableStream<Uint8Array> | null,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return notFound()
  const received = bytes === null ? new Uint8Array() : await gather(bytes)
  if (received === null) return invalid({ file: { key: 'fileTooLarge', params: { megabytes } } })
  if (received.length === 0) return invalid({ file: { key: 'fileEmpty' } })
  const sheets = await readWorkbook(received)
  if (typeof sheets === 'string') return invalid({ file: { key: sheets, params: { maximum: mostRows } } })
  const owner = { communeId: actor.commune.id, userId: actor.userId }
  return ok({ id: await keepImport(owner, { list, sheets }) })
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
