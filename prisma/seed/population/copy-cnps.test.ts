import { expect, it } from 'vitest'
import { readCnp } from '@/lib/core/cnp/cnp'
import { CnpRegister } from './copy-cnps'

const today = { year: 2026, month: 5, day: 7 }
const girl = { sex: 2, birth: { year: 2015, month: 3, day: 9 } } as const

it('gives codes that are right but for the county, which is never issued', () => {
  const register = new CnpRegister()
  const codes = [register.issue(girl), register.issue(girl), register.issue({ ...girl, sex: 1 })]
  expect(new Set(codes).size).toBe(3)
  expect(readCnp(codes[0] ?? '', today, true)).toEqual({
    ok: true,
    value: { gender: 2, birthDate: girl.birth, county: 49 },
  })
  expect(readCnp(codes[0] ?? '', today)).toEqual({ ok: false, error: 'cnp-county' })
})

it('stops where a day has no more codes', () => {
  const register = new CnpRegister()
  for (let given = 0; given < 999; given += 1) register.issue(girl)
  expect(() => register.issue(girl)).toThrow(RangeError)
})
