import { describe, expect, it } from 'vitest'
import { planPaper, type PlanOnPaper } from './plan-paper'

const columns = {
  measure: 'Măsura',
  goal: 'Scopul',
  provider: 'Furnizorul',
  period: 'Perioada',
  responsible: 'Responsabilul',
}
const plan: PlanOnPaper = {
  language: 'ro',
  issuer: ['România'],
  foot: { text: 'Plan de servicii', page: 'pagina', of: 'din' },
  registration: 'Nr. 1',
  title: 'Plan de servicii',
  subtitle: 'HG nr. 691/2015',
  family: { heading: '1', fields: [] },
  risks: { heading: '2', items: [] },
  goal: null,
  columns,
  benefits: { heading: '3', measures: [] },
  services: { heading: '4', measures: [] },
  noMeasures: 'nimic',
  officer: { heading: '5', fields: [] },
  opinions: { heading: '6', fields: [] },
  approval: { heading: '7', text: '' },
  signatures: [],
  order: { issuer: [], title: '', subtitle: '', grounds: [], orders: '', articles: [], signatures: [] },
}
const leftOut = (...services: readonly (readonly [service: string, reason: string])[]) =>
  planPaper({
    ...plan,
    leftOut: { heading: 'Lăsate deoparte', services: services.map(([service, reason]) => ({ service, reason })) },
  }).parts

describe('a plan on paper', () => {
  it('gives a reason once, after all the services that it holds for', () => {
    const parts = leftOut(
      ['Centru de zi', 'Nu există în zonă.'],
      ['Logopedie', 'Familia nu dorește.'],
      ['Masă caldă', 'Nu există în zonă.'],
      ['Centru de zi', 'Nu există în zonă.'],
    )
    const heading = parts.findIndex((part) => part.kind === 'heading' && part.text === 'Lăsate deoparte')
    expect(parts[heading + 1]).toEqual({
      kind: 'fields',
      columns: [
        [
          { label: 'Centru de zi; Masă caldă', value: 'Nu există în zonă.' },
          { label: 'Logopedie', value: 'Familia nu dorește.' },
        ],
      ],
    })
  })

  it('has no heading over nothing left out', () => {
    expect(leftOut()).toEqual(planPaper(plan).parts)
  })

  it('says under its title what it leaves out for its reader', () => {
    const { parts } = planPaper({ ...plan, extract: 'Extras pentru primar' })
    expect(parts[1]?.kind).toBe('title')
    expect(parts[2]).toEqual({ kind: 'paragraph', text: 'Extras pentru primar', strong: true })
  })
})
