import { describe, expect, it } from 'vitest'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { activityRows } from './activities'
import { distributionRows } from './distribution'
import { rowLabel } from './row-label'

describe('rows of the report on at-risk children', () => {
  it('has 12 rows of activities, of which the population alone is typed in', () => {
    expect(activityRows.map((row) => row.id)).toEqual(Array.from({ length: 12 }, (_, index) => `A${index + 1}`))
    expect(activityRows.filter((row) => row.source === 'typed-in').map((row) => row.id)).toEqual(['A1'])
  })

  it('has 72 rows of risks: the total, 6 dimensions, 47 situations and 18 sub-rows', () => {
    const kinds = distributionRows.map((row) => row.kind)

    expect(kinds).toHaveLength(72)
    expect(kinds.filter((kind) => kind === 'dimension')).toHaveLength(6)
    expect(kinds.filter((kind) => kind === 'situation')).toHaveLength(47)
    expect(kinds.filter((kind) => kind === 'sub-row')).toHaveLength(18)
  })

  it('names each row as the rules that confirm it do', () => {
    for (const { id, label } of riskRules2018.rows) expect(rowLabel(id), id).toEqual(label)
  })

  it('prints each dimension before its rows and each parent before its sub-rows', () => {
    const ids = distributionRows.map((row) => row.id)

    expect(ids.slice(0, 7)).toEqual(['total', '1', '1a', '1a1', '1a2', '1b', '1c1'])
    for (const row of distributionRows) {
      const above = row.kind === 'sub-row' ? row.parent : row.kind === 'situation' ? String(row.dimension) : 'total'
      expect(ids.indexOf(above), row.id).toBeLessThanOrEqual(ids.indexOf(row.id))
    }
  })
})
