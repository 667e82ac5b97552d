import { describe, expect, it } from 'vitest'
import { benefits, benefitsOn } from './benefits'

const codesOn = (day: string) => benefitsOn(day).map((benefit) => benefit.code)
const nameOn = (day: string, code: string) => benefitsOn(day).find((benefit) => benefit.code === code)?.label.ro

describe('benefits of the service plan', () => {
  it('offers the eight printed lines until the end of 2023', () => {
    expect(codesOn('2018-10-05')).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'])
    expect(codesOn('2023-12-31')).toEqual(benefits.map((benefit) => benefit.code))
  })

  it('offers the minimum inclusion income instead of ASF and VMG from 2024', () => {
    expect(codesOn('2024-01-01')).toEqual(['A1', 'A4', 'A5', 'A6', 'A7', 'A8'])
    expect(nameOn('2023-12-31', 'A7')).toBe('Venitul minim garantat (VMG)')
    expect(nameOn('2024-01-01', 'A7')).toBe('Venitul minim de incluziune (VMI)')
  })
})
