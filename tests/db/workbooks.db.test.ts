import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { exportList } from '@/lib/features/workbooks/export-list'
import { readWorkbook } from '@/lib/platform/xlsx/read-workbook'
import { listFile, type ListFormat } from '@/lib/web/workbooks/list-file'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const stranger = actorOf(apata)

async function fileOf(actor: typeof worker, list: 'observatory' | 'registry', format: ListFormat): Promise<Buffer> {
  const exported = await exportList(actor, list)
  if (exported === null) throw new Error('Not exported')
  const pieces: Uint8Array[] = []
  for await (const piece of listFile(exported, format)) pieces.push(piece)
  return Buffer.concat(pieces)
}
async function jsonOf(actor: typeof worker, list: 'observatory' | 'registry') {
  const read: { count: number; codebook: { id: string }[]; rows: Record<string, unknown>[] } = JSON.parse(
    (await fileOf(actor, list, 'json')).toString('utf8'),
  )
  return read
}

beforeAll(async () => {
  const { id, riskSheets } = await recordFamily(worker, {
    head: '=HYPERLINK("x")',
    village: tinca.villages[0],
    children: [{ name: 'Ion' }, { name: 'Ana', left: true }, { name: 'Dan', born: daysAgo(19 * 366) }],
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '1a1', '6b'], situations: 2 }],
  })
  await recordApprovedPlan(worker, {
    familyId: id,
    riskSheetId: riskSheets[0] ?? '',
    approvedOn: daysAgo(20),
    lines: 1,
  })
  await recordFamily(worker, { head: 'Fără Fișă', children: [{ name: 'Mia' }] })
  await recordFamily(worker, { head: 'Închisă', closed: true, children: [{ name: 'Vlad' }] })
  await recordFamily(stranger, { head: 'Moldovan Ana', children: [{ name: 'Petre' }] })
})
afterAll(() => client.$disconnect())

describe('the Observatory as a file', () => {
  it('holds each child of an open family once, with the latest sheet', async () => {
    const { count, rows } = await jsonOf(worker, 'observatory')
    expect(rows.map((row) => row.given_name).sort()).toEqual(['Ion', 'Mia'])
    expect(count).toBe(2)
    expect(rows.find((row) => row.given_name === 'Ion')).toMatchObject({
      'row.1a': 'Da',
      'row.1b': null,
      filled_on: daysAgo(40),
      risk_sheet_needed: 'Da',
      visitor_name: 'Ana Lăcustă',
    })
    expect(rows.find((row) => row.given_name === 'Mia')).toMatchObject({ filled_on: null, sheet_number: null })
  })
  it('is CSV that Excel opens in Romanian and that runs nothing', async () => {
    const csv = (await fileOf(worker, 'observatory', 'csv')).toString('utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3)
  })
  it('is a workbook that states its rows and explains its columns', async () => {
    const sheets = await readWorkbook(await fileOf(worker, 'observatory', 'xlsx'))
    if (typeof sheets === 'string') throw new Error(sheets)
    expect(sheets.map(({ rows }) => rows.length)).toEqual([3, 4, (sheets[0]?.rows[0]?.cells.length ?? 0) + 1])
    expect(sheets[1]?.rows[3]?.cells[1]).toBe(2)
  })
  it('shows another commune nothing of it', async () => {
    const { rows } = await jsonOf(stranger, 'observatory')
    expect(rows.map((row) => row.given_name)).toEqual(['Petre'])
  })
})

describe('the Registry as a file', () => {
  it('holds the open entries with verdict, plan and monitoring', async () => {
    const { rows, codebook } = await jsonOf(worker, 'registry')
    const ion = rows.find((row) => row.given_name === 'Ion')
    expect(ion).toMatchObject({
      'result.1a': 'Da',
      'result.1a1': 'Da',
      'result.1b': 'Nu',
      total_risks: 2,
      monitoring_frequency: 12,
      plan_needed: 'Da',
      plan_completed_on: daysAgo(20),
      case_officer_name: 'Ana Lăcustă',
      registered_on: daysAgo(39),
    })
    expect(Object.keys(ion ?? {})).toEqual(codebook.map(({ id }) => id))
  })
})

describe('a codebook', () => {
  it.each(['observatory', 'registry'] as const)(
    'of the %s names every column and every word that stands in one',
    async (list) => {
      const read: {
        codebook: { id: string; head: string; kind: string; values: string }[]
        rows: Record<string, unknown>[]
      } = JSON.parse((await fileOf(worker, list, 'json')).toString('utf8'))
      const csv = (await fileOf(worker, list, 'csv')).toString('utf8')
      const explained = (await fileOf(worker, list, 'codebook')).toString('utf8')
      expect(csv.slice(1).split('\r\n')[0]).toBe(
        read.codebook.map(({ head }) => (/[";]/.test(head) ? `"${head.replaceAll('"', '""')}"` : head)).join(';'),
      )
      expect(explained.trimEnd().split('\r\n')).toHaveLength(read.codebook.length + 1)
      for (const { id, kind, values } of read.codebook) {
        const said = values.split('; ').map((value) => value.split(' = '))
        for (const row of read.rows) {
          const value = row[id]
          if (value === null || value === '') continue
          if (kind === 'yes-no' || kind === 'choice') expect(said.flat(), id).toContain(value)
          if (kind === 'day') expect(value, id).toMatch(/^\d{4}-\d\d-\d\d$/)
          if (kind === 'number') expect(typeof value, id).toBe('number')
        }
      }
    },
  )
})

describe('an export', () => {
  it('is in the log of accesses', async () => {
    const logged = await withCommune(worker, (db) =>
      db.tx.accessLog.findMany({ where: { ...db.key, action: 'export' }, select: { subject: true, familyId: true } }),
    )
    expect(new Set(logged.map(({ subject }) => subject))).toEqual(new Set(['observatory', 'registry']))
    expect(logged.every(({ familyId }) => familyId === null)).toBe(true)
  })
  it.each(['mayor', 'spas_admin', 'professional', 'dgaspc_coordinator'] as const)('is not for %s', async (role) => {
    expect(await exportList(actorOf(tinca, role), 'observatory')).toBeNull()
    expect(await exportList(actorOf(tinca, role), 'registry')).toBeNull()
  })
})
