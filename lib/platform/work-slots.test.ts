import { expect, test } from 'vitest'
import { TooMuchWork, workSlots } from './work-slots'

const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}

test('so many at once, in the order of asking', async () => {
  const slots = workSlots(2, 9)
  const doors = [gate(), gate(), gate(), gate()]
  const begun: number[] = []
  const all = doors.map(({ opened }, index) =>
    slots(async () => {
      begun.push(index)
      await opened
      return index
    }),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  doors[1]?.open()
  await all[1]
  expect(begun).toEqual([0, 1, 2])
  for (const { open } of doors) open()
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3])
})

test('who finds too many waiting is sent away, and the others are served', async () => {
  const slots = workSlots(1, 1)
  const door = gate()
  const first = slots(() => door.opened)
  const second = slots(() => Promise.resolve('second'))
  await expect(slots(() => Promise.resolve('third'))).rejects.toThrow(TooMuchWork)
  door.open()
  await first
  expect(await second).toBe('second')
  expect(await slots(() => Promise.resolve('later'))).toBe('later')
})

test('work that fails gives its slot back', async () => {
  const slots = workSlots(1, 0)
  await expect(slots(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await slots(() => Promise.resolve('yes'))).toBe('yes')
})
