import { describe, expect, it } from 'vitest'
import type { Change } from './change'
import { TestServer, testId } from './test-server.fixture'

let made = 0
const change = (part: Partial<Change>): Change => ({
  id: testId(++made),
  kind: 'answer',
  entity: 'household',
  number: 0,
  code: 'ROOF',
  value: null,
  at: '2026-05-08T09:00:00.000Z',
  base: 0,
  ...part,
})
const add = (part: Partial<Change> = {}) => change({ kind: 'add', entity: 'person', number: 901, code: '', ...part })
const ofPerson = (number: number, code: string, value: Change['value'], base = 99) =>
  change({ entity: 'person', number, code, value, base })
const standing = (...changes: Change[]) => {
  const server = new TestServer()
  server.post(0, changes)
  return server
}

describe('a batch of changes', () => {
  it('is acknowledged by id, each change with a revision of its own', () => {
    const server = new TestServer()
    const [roof, goods] = [change({ value: 1 }), change({ code: 'GOODS', value: [1, 3] })]

    const reply = server.post(0, [roof, goods])

    expect(reply.acknowledged).toEqual([
      { id: roof.id, revision: 1, number: 0 },
      { id: goods.id, revision: 2, number: 0 },
    ])
    expect(server.content.household).toEqual({ ROOF: 1, GOODS: [1, 3] })
  })

  it('sent twice is applied once and acknowledged alike', () => {
    const server = new TestServer()
    const batch = [add(), change({ value: 2 })]

    const first = server.post(0, batch)
    const again = server.post(0, batch)

    expect(again.acknowledged).toEqual(first.acknowledged)
    expect(again.revision).toBe(first.revision)
    expect(Object.keys(server.content.persons)).toEqual(['1'])
  })

  it('numbers persons from 1 and separated children from 21, and gives no number twice', () => {
    const server = standing(add(), add({ entity: 'separatedChild' }), add())
    const last = change({ kind: 'remove', entity: 'person', number: 2, code: '', base: 99 })

    const { acknowledged } = server.post(0, [last, add(), add({ entity: 'separatedChild' })])

    expect(acknowledged.map(({ number }) => number)).toEqual([2, 3, 22])
    expect(Object.keys(server.content.persons)).toEqual(['1', '3'])
  })

  it('counts residents on past the numbers of separated children', () => {
    const server = standing(add({ entity: 'separatedChild' }), ...Array.from({ length: 20 }, () => add()))

    expect(server.post(0, [add()]).acknowledged[0]?.number).toBe(22)
  })

  it.each<[string, Change, string]>([
    ['a code that the form does not have', change({ code: 'ROFF', value: 1 }), 'unknown-code'],
    ['the number of a person', ofPerson(1, 'CPERS', 4), 'unknown-code'],
    ['a code of another entity', ofPerson(1, 'ROOF', 1), 'unknown-code'],
    ['an option that is none', change({ value: 9 }), 'answer-not-an-option'],
    ['a wrong type', change({ value: 'slate' }), 'answer-wrong-type'],
    ['a person who is not there', ofPerson(7, 'NAME', 'Ana'), 'person-absent'],
    ['the removal of nobody', change({ kind: 'remove', entity: 'person', number: 7, code: '' }), 'person-absent'],
    ['a second household', change({ number: 3, value: 1 }), 'person-absent'],
    ['a mother who is not there', ofPerson(1, 'MOM', 9), 'nobody'],
    ['a child as its own mother', ofPerson(1, 'MOM', 1), 'own-parent'],
    ['a birth after the visit', ofPerson(1, 'YY', 2027), 'future-birth'],
    ['a visit tomorrow', change({ code: 'SHEET_DATE', value: '2026-05-09' }), 'dateInFuture'],
    ['a visit on no day', change({ code: 'SHEET_DATE', value: '2026-02-30' }), 'date'],
  ])('refuses %s and applies the rest', (_, faulty, key) => {
    const server = standing(add())
    const sound = change({ code: 'GOODS', value: [2] })

    const reply = server.post(0, [faulty, sound])

    expect(reply.refused.map(({ id, complaint }) => [id, complaint.key])).toEqual([[faulty.id, key]])
    expect(reply.acknowledged.map(({ id }) => id)).toEqual([sound.id])
    expect(server.content.household).toEqual({ GOODS: [2] })
  })

  it('refuses a visit before somebody was born', () => {
    const server = standing(add(), ofPerson(1, 'YY', 2026))

    const { refused } = server.post(0, [change({ code: 'SHEET_DATE', value: '2025-12-31' })])

    expect(refused[0]?.complaint.key).toBe('visit-before-birth')
  })

  it('takes out what no longer applies, and says so in the log', () => {
    const server = standing(change({ value: 1 }), change({ code: 'LEAKS', value: 1 }))

    const { entries } = server.post(2, [change({ value: 2, base: 2 })])

    expect(server.content.household).toEqual({ ROOF: 2 })
    expect(entries.map(({ kind, code, revision }) => [kind, code, revision])).toEqual([
      ['answer', 'ROOF', 3],
      ['pruned', 'LEAKS', 4],
    ])
  })

  it('takes out references to a person who is removed', () => {
    const server = standing(add(), add(), ofPerson(2, 'MOMPREZ', 1), ofPerson(2, 'MOM', 1))

    server.post(0, [change({ kind: 'remove', entity: 'person', number: 1, code: '', base: 99 })])

    expect(server.content.persons).toEqual({ 2: { MOMPREZ: 1 } })
  })
})

describe('two browsers on one sheet', () => {
  it('merge per answer', () => {
    const server = standing(change({ value: 1 }))

    const reply = server.post(0, [change({ code: 'GOODS', value: [1], base: 0 })])

    expect(reply.conflicts).toEqual([])
    expect(server.content.household).toEqual({ ROOF: 1, GOODS: [1] })
  })

  it('are both told when they gave one answer two values', () => {
    const server = standing(change({ value: 1 }))
    const late = change({ value: 2, base: 0 })

    const reply = server.post(0, [late])

    expect(reply.conflicts).toEqual([{ id: late.id, revision: 1, value: 1 }])
    expect(server.content.household).toEqual({ ROOF: 1 })
  })

  it.each<[string, Partial<Change>]>([
    ['the same value', { value: 1, base: 0 }],
    ['a value chosen after seeing the other', { value: 2, base: 1 }],
  ])('do not disagree over %s', (_, part) => {
    const server = standing(change({ value: 1 }))

    expect(server.post(0, [change(part)]).conflicts).toEqual([])
  })

  it('ask before a person is removed for whom the other has just answered', () => {
    const server = standing(add())
    server.post(1, [ofPerson(1, 'NAME', 'Ana', 1)])

    const late = change({ kind: 'remove', entity: 'person', number: 1, code: '', base: 1 })

    expect(server.post(1, [late]).conflicts).toEqual([{ id: late.id, revision: 2, value: null }])
    expect(server.content.persons).toEqual({ 1: { NAME: 'Ana' } })
  })

  it('are not in the way of their own answers when an acknowledgement was lost', () => {
    const server = new TestServer()
    const [first, second] = [change({ value: 1, base: 0 }), change({ value: 2, base: 0 })]
    server.post(0, [first])

    expect(server.post(0, [first, second]).conflicts).toEqual([])
    expect(server.content.household).toEqual({ ROOF: 2 })
  })
})
