import { describe, expect, it } from 'vitest'
import type { EditionFigures } from './edition-content'
import { handInChecks, missingOf } from './hand-in-checks'

const label = { ro: 'rând', en: 'row' }
const figures = (a1: number | null, a4: number): EditionFigures => ({
  columns: [{ id: 'commune', name: 'Tinca' }],
  populationYear: a1 === null ? null : 2025,
  activities: [
    { id: 'A1', label, figures: [a1] },
    { id: 'A4', label, figures: [a4] },
  ],
  beyondPrint: [],
  distribution: [],
  workDone: {
    ...{ since: '2025-05-07', observationSheets: 0, professionalSheets: 0, referrals: 0, homeVisits: 0 },
    ...{ riskSheets: 0, plans: 0, monitoringVisits: 0, alerts: 0 },
  },
  separated: {
    ...{ children: 0, byMeasure: [], withFamily: 0, excused: 0, waiting: 0 },
    families: { all: 0, withRiskSheet: 0, withPlan: 0, visits: 0 },
  },
})
const written = { activities: 'a', results: 'r', separated: 's', families: 'f' }
const broken = [{ check: 'everyoneHasSheet', column: 'commune', row: null, left: 3, right: 2 }] as const

describe('before a report is handed in', () => {
  it('nothing is in the way of one that is whole', () => {
    const checks = handInChecks(written, figures(200, 60), [])
    expect(checks.every(({ state }) => state === 'done')).toBe(true)
    expect(missingOf(checks)).toEqual([])
  })

  it('each empty part is named, in the order of the document', () =>
    expect(missingOf(handInChecks({ ...written, families: '', activities: '' }, figures(200, 60), []))).toEqual([
      'activities',
      'families',
    ]))

  it('a population or figures that do not match are advised of and refuse nothing', () => {
    const checks = handInChecks(written, figures(null, 60), broken)
    expect(checks.filter(({ state }) => state === 'advised').map(({ what }) => what)).toEqual(['population', 'figures'])
    expect(missingOf(checks)).toEqual([])
  })

  it('a day without any child refuses it', () =>
    expect(missingOf(handInChecks(written, figures(200, 0), []))).toEqual(['data']))
})
