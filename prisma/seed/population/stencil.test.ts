import { expect, it } from 'vitest'
import { idOf } from '../demo/people/ids'
import { mark, numberMarks } from './marks'
import { cutStencil, fill, slotNumbers } from './stencil'

it('fills every mark, number and id of a pattern with what a copy has in its place', () => {
  const [family, child] = [idOf('family'), idOf('child')]
  const text = `${numberMarks.commune}\t${family}\t${mark('surname0')} Ion\n${numberMarks.commune}\t${child}\t${family}`
  const slots = slotNumbers()
  const stencil = cutStencil(text, slots.of)
  expect(slots.names).toEqual([String(numberMarks.commune), family, 'surname0', child])
  expect(fill(stencil, ['31789', 'f', 'Popa', 'c'])).toBe('31789\tf\tPopa Ion\n31789\tc\tf')
})

it('leaves other ids and a text without marks as they are', () => {
  const text = '0b7ff6a8-7a5c-4f39-9be0-6f2e2c0f7d11\t12'
  const slots = slotNumbers()
  expect(fill(cutStencil(text, slots.of), [])).toBe(text)
  expect(slots.names).toEqual([])
})
