import { describe, expect, it } from 'vitest'
import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { services } from './nomenclature'
import { planServices } from './plan-services'
import { recommendedServices } from './recommended-services'

const repeated = <Value>(values: readonly Value[]) => values.filter((value, index) => values.indexOf(value) !== index)
const entries = new Map(services.map((service) => [service.code, service]))

describe('the nomenclature of services', () => {
  it('uses each code and each activity number once', () => {
    expect(repeated(services.map((service) => service.code))).toEqual([])
    expect(repeated(services.flatMap((service) => service.activity ?? []))).toEqual([])
  })

  it('holds the 34 activities of the service sheet', () => {
    const activities = services.flatMap((service) => service.activity ?? []).sort((left, right) => left - right)

    expect(activities).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 41, 42, 51, 52, 53, 54, 55, 61, 62, 71, 72,
      81, 82, 83, 84, 85, 86,
    ])
  })

  it('files every service under a line of the plan, experts aside', () => {
    const withoutLine = services.filter((service) => service.planLine === undefined)

    expect(withoutLine.map((service) => service.kind)).toEqual(Array.from({ length: 23 }, () => 'expert'))
  })

  it('says everything in two languages, with the comma below ș and ț', () => {
    const texts = [...services, ...planServices].map((entry) => entry.label)

    expect(texts.filter(({ ro, en }) => ro === '' || en === '' || /[şţŞŢ]/.test(ro))).toEqual([])
  })
})

describe('services recommended by risk', () => {
  it('names known rows and services that a plan can hold', () => {
    const rows = new Set(observationIndicators.map((indicator) => indicator.id))

    for (const [row, codes] of Object.entries(recommendedServices)) {
      expect(rows.has(row), row).toBe(true)
      expect(repeated(codes), row).toEqual([])
      for (const code of codes) expect(entries.get(code)?.planLine, `${row} ${code}`).toBeDefined()
    }
  })

  it('answers every situation but two, the composite ones through their sub-rows', () => {
    const answered = (id: string) =>
      id in recommendedServices ||
      observationIndicators.some((row) => row.parent === id && row.id in recommendedServices)

    const without = observationIndicators.filter((row) => row.parent === null && !answered(row.id))
    expect(without.map((row) => row.id)).toEqual(['2e', '2k1'])
  })

  it('shows both groups of services for a teenager with substances or violence', () => {
    expect(recommendedServices['6e2']).toEqual([
      ...(recommendedServices['6b2'] ?? []),
      ...(recommendedServices['6d'] ?? []),
    ])
  })
})
