import { expect, test } from 'vitest'
import { cnpCheckDigit } from '@/lib/core/cnp/cnp'
import { toldByCnp } from './told-by-cnp'

const today = { year: 2026, month: 5, day: 7 }
const sound = (twelve: string) => `${twelve}${cnpCheckDigit([...twelve].map(Number))}`

test('a CNP tells birth date and sex, however it is spaced', () => {
  const girl = sound('624051570012')
  expect(toldByCnp(girl, today)).toEqual({ birthDate: '15.05.2024', sex: '2' })
  expect(toldByCnp(` ${girl.slice(0, 7)} ${girl.slice(7)}`, today)).toEqual({ birthDate: '15.05.2024', sex: '2' })
})

test('one of a resident tells no century', () =>
  expect(toldByCnp(sound('724051570012'), today)).toEqual({ birthDate: '', sex: '1' }))

test.each(['', '624', sound('624051570012').replace(/.$/, (last) => String((Number(last) + 1) % 10))])(
  '%s tells nothing',
  (typed) => expect(toldByCnp(typed, today)).toBeNull(),
)
