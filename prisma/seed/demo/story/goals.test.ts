import { describe, expect, it } from 'vitest'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { goalsFor, serviceGoals } from './goals'

describe('goals of the demo', () => {
  it('has one of its own for every service that is recommended', () => {
    const recommended = [...new Set(Object.values(recommendedServices).flat())]
    expect(recommended.filter((code) => (serviceGoals[code] ?? []).length === 0)).toEqual([])
  })

  it('is for what the measures answer', () => {
    expect(goalsFor(['3f'], false)).toEqual(['Copiii sunt sănătoși: au medic, controale și vaccinuri la zi.'])
    expect(goalsFor(['5c'], false).join()).not.toMatch(/școal|violen/)
    expect(goalsFor([], false).length).toBeGreaterThan(0)
  })

  it('speaks of the separated children where none lives at home', () => {
    for (const goal of goalsFor(['5c', '2f'], true)) expect(goal).toContain('în protecție specială')
  })
})
