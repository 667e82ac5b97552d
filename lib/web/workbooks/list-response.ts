import { NextResponse } from 'next/server'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import { listFile, listFormats } from './list-file'
import { streamOf } from './stream-of'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  codebook: 'text/csv; charset=utf-8',
} as const

/** A list as a file of that format, sent as it is read; null for a format that there is not, or where there is no such list. */
export async function listResponse(
  wanted: string,
  leave: () => Promise<LeavingList | null>,
): Promise<NextResponse | null> {
  const format = listFormats.find((known) => known === wanted)
  const list = format === undefined ? null : await leave()
  if (format === undefined || list === null) return null
  const name = format === 'codebook' ? `${list.name}-explicatii.csv` : `${list.name}.${format}`
  return new NextResponse(streamOf(listFile(list, format)), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
