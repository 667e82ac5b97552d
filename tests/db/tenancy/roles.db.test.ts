import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '@/lib/core/access/actor'
import { apata, tinca } from '../../factories/casework'
import { rights } from '../../factories/rights/rights-of-role'
import { matrix } from '../../factories/rights/role-matrix'
import { app, owner } from '../../factories/rights/role-session'
import { enterRows } from '../../factories/rights/rows-of-tables'

beforeAll(async () => {
  await owner.connect()
  await app.connect()
  await enterRows(tinca)
  await enterRows(apata)
})
afterAll(async () => {
  await owner.end()
  await app.end()
})

it('every table of a commune is in the matrix', async () => {
  const tables = await owner.query<{ name: string }>(`
    SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_name)
    WHERE c.table_schema = 'public' AND t.table_schema = 'public' AND c.column_name = 'commune_id'
      AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('village', 'organisation') ORDER BY 1`)
  expect(tables.rows.map(({ name }) => name)).toEqual(Object.keys(matrix).sort())
})

describe.each(Object.entries(matrix))('%s', (table, allowed) => {
  it('is for these roles alone', async () => {
    const found: Partial<Record<Role, string>> = {}
    for (const role of roles) {
      const may = await rights(table, role, tinca, tinca)
      if (may !== '') found[role] = may
    }
    expect(found).toEqual(allowed)
  })

  it('of another commune is for nobody but the analyst, who reads counts', async () => {
    const found: Partial<Record<Role, string>> = {}
    for (const role of roles) {
      const may = await rights(table, role, tinca, apata)
      if (may !== '') found[role] = may
    }
    expect(found).toEqual(
      ['family_state_count', 'violence_count', 'invisible_child_count', 'commune_analysis'].includes(table)
        ? { anpdca_analyst: 'R' }
        : {},
    )
  })
})
