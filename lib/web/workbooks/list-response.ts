import { NextResponse } from 'next/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { exportList, type ExportedList } from '@/lib/features/workbooks/export-list'
import { listFile, listFormats } from './list-file'
import { streamOf } from './stream-of'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
const names = { observatory: 'observator', registry: 'registru' } as const

/** A list as a file of that format, sent as it is read; null for a format that there is not, or a role that may not. */
export async function listResponse(
  actor: CommuneActor,
  list: ExportedList,
  wanted: string,
): Promise<NextResponse | null> {
  const format = listFormats.find((known) => known === wanted)
  const exported = format === undefined ? null : await exportList(actor, list)
  if (format === undefined || exported === null) return null
  const name = `${names[list]}-${exported.day}-${exported.count}-copii.${format}`
  return new NextResponse(streamOf(listFile(exported, format)), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
