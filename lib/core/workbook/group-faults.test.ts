import { describe, expect, it } from 'vitest'
import { groupFaults } from './group-faults'

const fault = (cell: string, key: string) => ({ cell, key })

describe('the faults of a workbook', () => {
  it('stand by what is wrong, the most frequent first, and in the order of the file', () => {
    const faults = [fault('C2', 'noDay'), fault('D2', 'required'), fault('D3', 'required'), fault('C9', 'noDay')]
    const more = [...faults, fault('D4', 'required')]
    expect(groupFaults(more, 20)).toEqual([
      { key: 'required', count: 3, shown: [fault('D2', 'required'), fault('D3', 'required'), fault('D4', 'required')] },
      { key: 'noDay', count: 2, shown: [fault('C2', 'noDay'), fault('C9', 'noDay')] },
    ])
  })
  it('of one kind are counted all and shown up to a limit', () => {
    const faults = Array.from({ length: 4_000 }, (_, index) => fault(`C${index + 2}`, 'noDay'))
    expect(groupFaults(faults, 20)).toEqual([{ key: 'noDay', count: 4_000, shown: faults.slice(0, 20) }])
  })
  it('of equal number keep the order in which they were met', () =>
    expect(groupFaults([fault('B2', 'b'), fault('A3', 'a')], 20).map(({ key }) => key)).toEqual(['b', 'a']))
  it('are no groups where there are none', () => expect(groupFaults([], 20)).toEqual([]))
})
