import { describe, expect, it } from 'vitest'
import type { EditionFigures } from './edition-content'
import { proposedNarrative, type NarrativeFacts } from './narrative'
import { numberOf } from './words'
import { nouns } from './nouns'

const label = (ro: string) => ({ ro, en: ro })
const situation = (id: string, ro: string, children: number) => ({
  ...{ id, kind: 'situation' as const, label: label(ro), household: [children], exposed: null },
})
const nothingDone = {
  ...{ observationSheets: 0, professionalSheets: 0, referrals: 0, homeVisits: 0 },
  ...{ riskSheets: 0, plans: 0, monitoringVisits: 0, alerts: 0 },
}
const separated: EditionFigures['separated'] = {
  children: 0,
  byMeasure: [],
  ...{ withFamily: 0, excused: 0, waiting: 0 },
  families: { all: 0, withRiskSheet: 0, withPlan: 0, visits: 0 },
}
const activity = (id: string, figure: number | null) => ({ id, label: label(id), figures: [figure] })

const figures: EditionFigures = {
  columns: [{ id: 'commune', name: 'Tinca' }],
  populationYear: 2025,
  activities: [
    ...[activity('A1', 200), activity('A2', 50), activity('A4', 60), activity('A5', 21), activity('A6', 20)],
    ...[activity('A8', 15), activity('A9', 10), activity('A10', 3), activity('A11', 1), activity('A12', 15)],
  ],
  beyondPrint: [{ id: 'exactlyOne', figures: [1] }],
  distribution: [
    { id: 'total', kind: 'total', label: label('Toți'), household: [15], exposed: null },
    ...[situation('1a', 'Sărăcie', 12), situation('5c', 'Supraaglomerare', 14), situation('6c', 'Alcool', 0)],
  ],
  workDone: { since: '2025-05-07', ...nothingDone, observationSheets: 22, homeVisits: 1, riskSheets: 3 },
  separated,
}
const facts: NarrativeFacts = { commune: 'Tinca', referenceDate: '2026-05-07', figures, before: null }
const told = (changes: Partial<EditionFigures> = {}, before: NarrativeFacts['before'] = null) =>
  proposedNarrative({ ...facts, figures: { ...figures, ...changes }, before }, 'ro')

describe('the proposed text', () => {
  it('says what was done in the twelve months, without what was not', () => {
    const { activities } = told()
    expect(activities).toContain('Între 07.05.2025 și 07.05.2026')
    expect(activities).toContain(
      '22 de fișe de observație, 1 vizită la domiciliu și 3 fișe de identificare a riscurilor',
    )
    expect(activities).not.toContain('alert')
    expect(activities).toContain('50 de copii, adică 25 % din populația de 200 de copii')
  })

  it('claims no coverage without the statistics, and no work where none was recorded', () => {
    const { activities } = told({
      activities: figures.activities.map((row) => (row.id === 'A1' ? activity('A1', null) : row)),
      workDone: { since: '2025-05-07', ...nothingDone },
    })
    expect(activities).toBe('Între 07.05.2025 și 07.05.2026 nu a fost înregistrată nicio activitate de identificare.')
  })

  it('tells the share of confirmed and the largest risks first', () => {
    const { results } = told()
    expect(results).toContain('21 de copii')
    expect(results).toContain('a confirmat cel puțin un risc pentru 15 copii (75 %)')
    expect(results).toContain(
      'un singur risc, 1 copil; între 2 și 5 riscuri, 10 copii; între 6 și 10 riscuri, 3 copii; peste 10 riscuri, 1 copil.',
    )
    expect(results).toContain('„Supraaglomerare” (14 copii); „Sărăcie” (12 copii).')
    expect(results).not.toContain('Alcool')
    // Neither codes of rows nor ranges of figures: people read it.
    expect(results).not.toMatch(/\b\d[a-f]\d?\b|\d[-–]\d/)
  })

  it('compares with the last report, and with nothing where there is none', () => {
    expect(told().results).not.toContain('Față de')
    const before = {
      ...figures,
      activities: [activity('A12', 20)],
      distribution: [situation('1a', 'Sărăcie', 16), situation('5c', 'Supraaglomerare', 14)],
    }
    const { results } = told({}, { referenceDate: '2025-05-07', figures: before })
    expect(results).toContain(
      'Față de raportul cu cifrele din 07.05.2025, Registrul a trecut de la 20 de copii la 15 copii.',
    )
    expect(results).toContain('„Sărăcie” (4 copii în minus, acum 12 copii).')
    expect(results).not.toContain('Supraaglomerare” (14 copii în')
  })

  it('says of an empty Observatory that it is empty', () =>
    expect(told({ activities: [activity('A4', 0)] }).results).toBe(
      'Observatorul nu cuprindea niciun copil la data raportului.',
    ))

  it('counts separated children by measure and what is done for their families', () => {
    expect(told().separated).toContain('niciun copil')
    const { separated: who, families } = told({
      separated: {
        children: 3,
        byMeasure: [
          { measure: 'relatives', label: label('plasament la rude'), children: 2 },
          { measure: 'emergency', label: label('urgență'), children: 0 },
          { measure: 'residential', label: label('rezidențial'), children: 1 },
        ],
        ...{ withFamily: 2, excused: 0, waiting: 1 },
        families: { all: 1, withRiskSheet: 1, withPlan: 0, visits: 4 },
      },
    })
    expect(who).toContain('3 copii, după măsură: plasament la rude, 2 copii; rezidențial, 1 copil.')
    expect(who).toContain('(încă de lămurit: 1 copil)')
    expect(families).toContain('1 familie')
    expect(families).toContain('4 vizite de monitorizare')
  })

  it('is there in English too', () =>
    expect(proposedNarrative(facts, 'en').results).toContain('confirmed at least one risk for 15 children (75%)'))
})

it.each([
  [0, '0 copii'],
  [1, '1 copil'],
  [19, '19 copii'],
  [20, '20 de copii'],
  [101, '101 copii'],
  [119, '119 copii'],
  [120, '120 de copii'],
  [2000, '2.000 de copii'],
])('%d is said as %s', (count, said) => expect(numberOf(count, nouns.child, 'ro')).toBe(said))
