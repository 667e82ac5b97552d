import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apply } from '@/lib/core/sheet-sync/apply'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { changesSince } from '@/lib/data/risk-changes'
import { newsOfSheet } from '@/lib/features/risk-sheets/news-of-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { value } from '../factories/outcome'
import {
  change,
  colleague,
  newSheet,
  ofPerson,
  owner,
  poorFamily,
  send,
  sheetOf,
  worker,
} from '../factories/risk-sheets'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('changes of a sheet', () => {
  it('are there for everybody once they are acknowledged', async () => {
    const { id, revision } = await newSheet()

    const { acknowledged } = await send(id, [change({ value: 700, base: revision })], revision)

    expect(acknowledged).toMatchObject([{ revision: revision + 1 }])
    // Read past the application: what the acknowledgement promises is committed.
    const { rows } = await owner.query('SELECT content, revision FROM risk_sheet WHERE id = $1', [id])
    expect(rows[0]).toMatchObject({ content: { household: { VENG: 700 } }, revision: revision + 1 })
  })

  it('are applied once, however often they are sent', async () => {
    const { id, revision } = await newSheet()
    const batch = [
      change({ kind: 'add', entity: 'person', number: 901, code: '', base: revision }),
      change({ value: 700, base: revision }),
    ]

    const replies = [await send(id, batch, revision), await send(id, batch, revision), await send(id, batch, revision)]

    expect(new Set(replies.map(({ acknowledged }) => JSON.stringify(acknowledged))).size).toBe(1)
    expect(Object.keys((await sheetOf(id)).content.persons)).toEqual(['1', '2', '3'])
  })

  it('make a log that gives the content', async () => {
    const { id, revision } = await newSheet()
    await send(id, poorFamily(revision))
    await send(id, [ofPerson(2, 'MOMPREZ', 0, revision + 10)])

    const { content } = await sheetOf(id)
    const log = await withCommune(worker, (db) => changesSince(db, id, 0))

    const empty = { sheetDate: content.sheetDate, household: {}, persons: {}, separatedChildren: {} }
    expect(log.reduce((sheet, entry) => apply(sheet, entry), empty)).toEqual(content)
    expect(content.persons[2]).not.toHaveProperty('MOM')
    expect(log.at(-1)).toMatchObject({ kind: 'pruned', code: 'MOM' })
  })

  it('are refused one by one', async () => {
    const { id, revision } = await newSheet()
    const faulty = [
      change({ code: 'VENGG', value: 1 }),
      change({ value: 'mult' }),
      ofPerson(9, 'NAME', 'Ana', revision),
      change({ code: 'SHEET_DATE', value: '2999-01-01' }),
    ]
    const unreadable = { ...change({}), number: 'two' }
    const timeless = { ...change({ value: 1 }), at: '0000-01-01T00:00:00Z' }

    const reply = value(
      await receiveChanges(worker, id, {
        since: revision,
        changes: [...faulty, unreadable, timeless, change({ value: 650, base: revision })],
      }),
    )

    expect(reply.refused.map(({ complaint }) => complaint.key).sort()).toEqual(
      ['answer-wrong-type', 'dateInFuture', 'invalid', 'invalid', 'person-absent', 'unknown-code'].sort(),
    )
    expect((await sheetOf(id)).content.household).toEqual({ VENG: 650 })
  })

  it.each([
    ['no object', 'changes'],
    ['no list', { since: 0, changes: {} }],
    ['a revision below nought', { since: -1, changes: [] }],
    ['a revision that no sheet has', { since: 9_999_999_999, changes: [] }],
    ['a change without an id', { since: 0, changes: [{ code: 'VENG' }] }],
  ])('are refused whole when they are %s', async (_, sent) => {
    const { id } = await newSheet()

    expect(await receiveChanges(worker, id, sent)).toMatchObject({ error: { kind: 'invalid' } })
  })

  it.each([null, '', 'abc', '-1', '1.5', '9999999999'])('are not told since "%s"', async (since) => {
    const { id } = await newSheet()

    expect(await newsOfSheet(worker, id, since)).toMatchObject({ error: { kind: 'invalid' } })
  })

  it('with the id of a change of another sheet are refused', async () => {
    const [one, other] = [await newSheet(), await newSheet()]
    const first = change({ value: 700, base: one.revision })
    await send(one.id, [first])

    const reply = await send(other.id, [first])

    expect(reply.refused).toMatchObject([{ id: first.id, complaint: { key: 'invalid' } }])
  })

  it('of two people merge per answer, and both learn of them', async () => {
    const { id, revision } = await newSheet()
    await send(id, [change({ value: 700, base: revision })], revision)

    const reply = await send(id, [change({ code: 'CONS', value: 300, base: revision })], revision, colleague)

    expect(reply.entries.map(({ code, value: answer }) => [code, answer])).toEqual([
      ['VENG', 700],
      ['CONS', 300],
    ])
    expect((await sheetOf(id)).content.household).toEqual({ VENG: 700, CONS: 300 })
    const news = value(await newsOfSheet(worker, id, String(revision + 1)))
    expect(news).toMatchObject({ revision: revision + 2, entries: [{ code: 'CONS' }] })
  })

  it('of the same answer are put to the later one, who chooses', async () => {
    const { id, revision } = await newSheet()
    await send(id, [change({ value: 700, base: revision })])
    const mine = change({ value: 900, base: revision })

    const reply = await send(id, [mine], revision, colleague)
    expect(reply.conflicts).toEqual([{ id: mine.id, revision: revision + 1, value: 700 }])

    await send(id, [change({ value: 900, base: reply.revision })], reply.revision, colleague)
    expect((await sheetOf(id)).content.household).toEqual({ VENG: 900 })
  })

  it('sent by many at once are all kept, and each added person has a number of its own', async () => {
    const { id, revision } = await newSheet()
    const codes = ['VENG', 'CONS', 'ECON1', 'AGRIC', 'VNEED', 'L1', 'L2', 'L3']
    const batches = codes.map((code) => [
      change({ kind: 'add', entity: 'person', number: 901, code: '', base: revision }),
      change({ code, value: 1, base: revision }),
    ])

    const replies = await Promise.all(
      batches.map((batch, index) => send(id, batch, revision, index % 2 === 0 ? worker : colleague)),
    )

    const { content, revision: last } = await sheetOf(id)
    expect(Object.keys(content.household).sort()).toEqual([...codes].sort())
    expect(new Set(replies.map(({ acknowledged }) => acknowledged[0]?.number)).size).toBe(codes.length)
    expect(last).toBe(revision + 2 * codes.length)
  })
})
