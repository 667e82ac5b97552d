import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apply } from '@/lib/core/sheet-sync/apply'
import type { Change } from '@/lib/core/sheet-sync/change'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { changesSince } from '@/lib/data/risk-changes'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { deleteDraft } from '@/lib/features/risk-sheets/delete-draft'
import { showFamily } from '@/lib/features/families/show-family'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { newsOfSheet } from '@/lib/features/risk-sheets/news-of-sheet'
import { printRiskSheet } from '@/lib/features/risk-sheets/print-risk-sheet'
import { prospectOfSheet } from '@/lib/features/risk-sheets/prospect-of-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const colleague = actorOf(tinca)
const stranger = actorOf(apata)
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const suspected = { observations: [{ on: daysAgo(2), suspected: true }] }

async function newSheet(children: Parameters<typeof recordFamily>[1]['children'] = [{ name: 'Ion' }]) {
  const family = await recordFamily(worker, { ...suspected, head: 'Popescu Maria', children })
  const { id } = value(await startRiskSheet(worker, family.id))
  return { id, family, revision: (await sheetOf(id)).revision }
}

async function sheetOf(id: string) {
  const sheet = await withCommune(worker, (db) => findRiskSheet(db, id))
  if (sheet === null) throw new Error('The sheet is gone')
  return sheet
}

const change = (part: Partial<Change>): Change => ({
  id: randomUUID(),
  kind: 'answer',
  entity: 'household',
  number: 0,
  code: 'VENG',
  value: null,
  at: new Date().toISOString(),
  base: 0,
  ...part,
})
const ofPerson = (number: number, code: string, answer: Change['value'], base: number) =>
  change({ entity: 'person', number, code, value: answer, base })

const send = async (id: string, changes: readonly Change[], since = 0, actor = worker) =>
  value(await receiveChanges(actor, id, { since, changes: changes.map((each) => ({ ...each })) }))

/** A mother of 32 with her boy, on an income far below the poverty line. */
const poorFamily = (base: number): Change[] => [
  ofPerson(1, 'GENDER', 2, base),
  ofPerson(1, 'YY', 1990, base),
  ofPerson(2, 'MOMPREZ', 1, base),
  ofPerson(2, 'MOM', 1, base),
  change({ value: 100, base }),
]

/** Nothing of it is a risk, and nothing else is known: the income is above the line. */
const somethingAnswered = (base: number) => change({ code: 'VENG', value: 9000, base })
const unansweredReason = 'Mama a plecat în timpul vizitei'

const entriesOf = async (familyId: string) =>
  (
    await owner.query(
      `SELECT child_id, risk_sheet_id, registered_on::text, closed_on::text, close_reason
       FROM registry_entry WHERE family_id = $1 ORDER BY registered_on, child_id`,
      [familyId],
    )
  ).rows

describe('beginning a sheet', () => {
  it('takes the number of the latest observation sheet and the roster of the family', async () => {
    const { id, family } = await newSheet([
      { name: 'Ion', born: '2015-04-05' },
      { name: 'Eva', separated: true },
    ])
    const sheet = await sheetOf(id)

    const { rows } = await owner.query('SELECT number FROM observation_sheet WHERE family_id = $1', [family.id])
    expect(sheet.number).toBe(rows[0].number)
    expect(sheet.content.persons).toMatchObject({
      1: { NAME: 'Popescu Maria' },
      2: { NAME: 'Popescu Ion', YY: 2015, MM: 4, DD: 5 },
    })
    expect(sheet.content.separatedChildren).toMatchObject({ 21: { NAME: 'Popescu Eva' } })
    expect(sheet.childLinks).toEqual({
      persons: { 2: family.children[0] },
      separatedChildren: { 21: family.children[1] },
    })
  })

  it('leads to the open sheet where there is one, also for two at once', async () => {
    const family = await recordFamily(worker, suspected)

    const begun = await Promise.all([startRiskSheet(worker, family.id), startRiskSheet(colleague, family.id)])

    expect(new Set(begun.map((each) => value(each).id)).size).toBe(1)
  })

  it.each([
    ['before an observation sheet', {}, 'observationSheetFirst'],
    ['for a closed family', { ...suspected, closed: true }, 'familyClosed'],
  ])('is refused %s', async (_, record, key) => {
    const family = await recordFamily(worker, record)

    expect(await startRiskSheet(worker, family.id)).toMatchObject({ error: { fields: { form: { key } } } })
  })

  it('moves the family along, and deleting the draft moves it back', async () => {
    const { id, family } = await newSheet()
    const state = async () => (await owner.query('SELECT state FROM family WHERE id = $1', [family.id])).rows[0].state

    expect(await state()).toBe('risk-sheet-draft')
    expect(value(await deleteDraft(worker, id))).toEqual({ familyId: family.id })
    expect(await state()).toBe('visit-due')
  })

  it('is resumed where the last answer was given, by anybody', async () => {
    const { id, revision } = await newSheet()
    const lastTouched = async () => value(await seeRiskSheet(worker, id, 'open')).lastTouched
    expect(await lastTouched()).toBeNull()

    await send(id, [ofPerson(2, 'GENDER', 1, revision)], revision, colleague)

    expect(await lastTouched()).toEqual({ entity: 'person', number: 2, code: 'GENDER' })
  })

  it('notes who opened and who printed it', async () => {
    const { id, family } = await newSheet()
    await seeRiskSheet(worker, id, 'open')
    await printRiskSheet(colleague, id)

    const { rows } = await owner.query(
      'SELECT user_id, action, subject FROM access_log WHERE family_id = $1 ORDER BY id',
      [family.id],
    )
    expect(rows).toEqual([
      { user_id: worker.userId, action: 'open', subject: 'risk-sheet' },
      { user_id: colleague.userId, action: 'print', subject: 'risk-sheet' },
    ])
  })

  it('leaves the trail of a deleted draft in place', async () => {
    const { id, revision } = await newSheet()
    await send(id, [change({ value: 700, base: revision })])

    await deleteDraft(worker, id)

    const { rows } = await owner.query('SELECT code FROM risk_change WHERE sheet_id = $1 AND code = $2', [id, 'VENG'])
    expect(rows).toEqual([{ code: 'VENG' }])
  })
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

describe('finishing a sheet', () => {
  const finish = async (id: string) =>
    finishRiskSheet(worker, { sheetId: id, revision: (await sheetOf(id)).revision, unansweredReason })

  it('freezes the verdict with rules and parameters', async () => {
    const { id, revision } = await newSheet()
    await send(id, poorFamily(revision))

    value(await finish(id))

    const { finish: frozen } = await sheetOf(id)
    expect(frozen).toMatchObject({ rules: '2018', parameters: { ISR: 660, POVERTY_LINE: 264 } })
    expect(frozen?.verdict).toMatchObject({
      confirmed: expect.arrayContaining(['1a', '1a1', '1c1']),
      because: { '1a1': [{ entity: 'household', code: 'VENG', value: 100 }] },
    })
    const { rows } = await owner.query(
      'SELECT confirmed, situations, monitoring_months, alert FROM risk_sheet WHERE id = $1',
      [id],
    )
    expect(rows[0]).toMatchObject({ monitoring_months: 12, alert: false, confirmed: frozen?.verdict.confirmed })
    await expect(owner.query('UPDATE risk_sheet SET situations = 0 WHERE id = $1', [id])).rejects.toThrow(
      'a finished risk sheet does not change',
    )
    await expect(owner.query('DELETE FROM risk_sheet WHERE id = $1', [id])).rejects.toThrow('does not change')
  })

  it('refuses later changes and acknowledges again what came before', async () => {
    const { id, revision } = await newSheet()
    const before = change({ value: 700, base: revision })
    await send(id, [before])
    value(await finish(id))

    const reply = await send(id, [before, change({ value: 800, base: 99 })])

    expect(reply).toMatchObject({
      status: 'finished',
      acknowledged: [{ id: before.id }],
      refused: [{ complaint: { key: 'sheet-finished' } }],
    })
    expect(await deleteDraft(worker, id)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await finish(id)).toMatchObject({ error: { fields: { form: { key: 'sheet-finished' } } } })
  })

  it('is refused when somebody answered meanwhile', async () => {
    const { id, revision } = await newSheet()
    await send(id, [change({ value: 700, base: revision })], revision, colleague)

    expect(await finishRiskSheet(worker, { sheetId: id, revision })).toMatchObject({ error: { kind: 'stale' } })
    expect((await sheetOf(id)).finish).toBeNull()
  })

  it('is refused while nothing but the roster is answered, and says which sections nobody has begun', async () => {
    const { id, revision } = await newSheet([{ name: 'Ion', born: '2015-04-05' }])
    await send(id, [ofPerson(1, 'YY', 1990, revision), ofPerson(1, 'GENDER', 2, revision)])

    expect(await finish(id)).toMatchObject({
      error: { fields: { form: { key: 'nothingAnswered', params: { sections: expect.stringContaining('3.1') } } } },
    })
    expect(value(await prospectOfSheet(worker, id)).faults).toMatchObject({ form: { key: 'nothingAnswered' } })
    expect((await sheetOf(id)).finish).toBeNull()

    await send(id, [change({ value: { special: 'refused' }, base: 99 })])
    value(await finish(id))
  })

  it('asks why questions were left unanswered that risks depend on, and keeps the reason', async () => {
    const { id, family, revision } = await newSheet([{ name: 'Ion', born: '2015-04-05' }])
    const { revision: last } = await send(id, [somethingAnswered(revision)], revision)
    const finishing = { sheetId: id, revision: last }

    for (const reason of [undefined, '', '  \n '])
      expect(await finishRiskSheet(worker, { ...finishing, unansweredReason: reason })).toMatchObject({
        error: { fields: { unansweredReason: { key: 'reasonMissing' } } },
      })
    expect(await finishRiskSheet(worker, { ...finishing, unansweredReason: 'x'.repeat(1001) })).toMatchObject({
      error: { fields: { unansweredReason: { key: 'answer-too-long' } } },
    })
    expect((await sheetOf(id)).finish).toBeNull()

    value(await finishRiskSheet(worker, { ...finishing, unansweredReason: `  ${unansweredReason} ` }))
    const { finish: frozen } = await sheetOf(id)
    expect(frozen).toMatchObject({ unansweredReason, verdict: { situations: 0 } })
    const file = await showFamily(worker, family.id)
    expect(file?.records.riskSheets).toMatchObject([
      { unansweredReason, undetermined: frozen?.verdict.undetermined, situations: 0 },
    ])
    expect(file?.timeline).toContainEqual(
      expect.objectContaining({
        kind: 'risk-finished',
        facts: { situations: 0, open: frozen?.verdict.undetermined.length },
      }),
    )
    await expect(owner.query("UPDATE risk_sheet SET unanswered_reason = 'altul' WHERE id = $1", [id])).rejects.toThrow(
      'a finished risk sheet does not change',
    )
  })

  it('leads to the plan where something is confirmed, and to the next observation sheet where nothing is', async () => {
    const follows = async (id: string) => value(await seeRiskSheet(worker, id, 'open')).follows
    const poor = await newSheet([{ name: 'Ion', born: '2015-04-05' }])
    expect(await follows(poor.id)).toBeNull()
    await send(poor.id, poorFamily(poor.revision))
    value(await finish(poor.id))
    expect(await follows(poor.id)).toBe('plan')

    const calm = await newSheet([{ name: 'Ion', born: '2015-04-05' }])
    await send(calm.id, [somethingAnswered(calm.revision)])
    value(await finish(calm.id))
    expect(await follows(calm.id)).toBe('renewal')
  })

  it('is refused without a child, for a nameless one, and for one CNP on two', async () => {
    const { id, revision } = await newSheet()
    const add = change({ kind: 'add', entity: 'person', number: 901, code: '', base: revision })
    await send(id, [add, somethingAnswered(revision), ofPerson(3, 'YY', 2020, revision)])
    expect(await finish(id)).toMatchObject({ error: { fields: { form: { key: 'childWithoutName' } } } })

    const cnp = '5160229370010'
    await send(id, [
      ofPerson(3, 'NAME', 'Popescu Dan', 99),
      ...[2, 3].flatMap((number) => [ofPerson(number, 'ACTE1', 1, 99), ofPerson(number, 'CNP', cnp, 99)]),
    ])
    expect(await finish(id)).toMatchObject({ error: { fields: { form: { key: 'cnpOnTwo' } } } })

    await send(
      id,
      [2, 3].map((number) => change({ kind: 'remove', entity: 'person', number, code: '', base: 99 })),
    )
    expect(await finish(id)).toMatchObject({ error: { fields: { form: { key: 'noChildOnSheet' } } } })
  })

  it('enters children met on the visit in the Observatory, each once', async () => {
    const { id, family, revision } = await newSheet([{ name: 'Ion', born: '2015-04-05' }])
    await send(id, [
      somethingAnswered(revision),
      change({ kind: 'add', entity: 'person', number: 901, code: '', base: revision }),
      change({ kind: 'add', entity: 'person', number: 902, code: '', base: revision }),
      ...Object.entries({ NAME: 'Popescu Dan Andrei', YY: 2020, MM: 2, DD: 3, GENDER: 1 }).map(([code, answer]) =>
        ofPerson(3, code, answer, 99),
      ),
      // The same boy written down twice over: he is in the Observatory already.
      ofPerson(2, 'GENDER', 1, 99),
      ofPerson(4, 'NAME', 'Popescu Vechi', 99),
      ofPerson(4, 'YY', 1950, 99),
    ])

    value(await finish(id))

    const { rows } = await owner.query(
      `SELECT surname, given_name, birth_date::text, sex, no_cnp_reason FROM child WHERE family_id = $1 ORDER BY birth_date`,
      [family.id],
    )
    expect(rows).toMatchObject([
      { given_name: 'Ion' },
      { surname: 'Popescu', given_name: 'Dan Andrei', birth_date: '2020-02-03', sex: 1, no_cnp_reason: 'not-shown' },
    ])
    const listed = await owner.query('SELECT cpers FROM risk_sheet_child WHERE sheet_id = $1 ORDER BY cpers', [id])
    expect(listed.rows).toEqual([{ cpers: 2 }, { cpers: 3 }])
  })

  it('brings a child of another family of the commune here instead of entering it again', async () => {
    const elsewhere = await recordFamily(worker, { children: [{ name: 'Rareș', born: '2018-08-09' }] })
    const { id, family, revision } = await newSheet()
    await send(id, [
      somethingAnswered(revision),
      change({ kind: 'add', entity: 'person', number: 901, code: '', base: revision }),
      ...Object.entries({ NAME: 'POPESCU RARES', YY: 2018, MM: 8, DD: 9 }).map(([code, answer]) =>
        ofPerson(3, code, answer, 99),
      ),
    ])

    expect(value(await prospectOfSheet(worker, id))).toEqual({
      faults: {},
      newcomers: [],
      moves: [{ cpers: 3, from: 'Popescu Maria' }],
    })
    value(await finish(id))

    const { rows } = await owner.query('SELECT family_id FROM child WHERE id = $1', [elsewhere.children[0]])
    expect(rows).toEqual([{ family_id: family.id }])
    const counts = await owner.query('SELECT id, children_count FROM family WHERE id = ANY($1)', [
      [elsewhere.id, family.id],
    ])
    expect(Object.fromEntries(counts.rows.map((row) => [row.id, row.children_count]))).toEqual({
      [elsewhere.id]: 0,
      [family.id]: 2,
    })
  })

  it('keeps the direct rows of each child', async () => {
    const { id, revision } = await newSheet()
    await send(id, [...poorFamily(revision), ofPerson(2, 'DISCIP', 5, revision)])

    value(await finish(id))

    const { rows } = await owner.query('SELECT direct FROM risk_sheet_child WHERE sheet_id = $1', [id])
    expect(rows[0].direct).toContain('6b2')
    expect((await sheetOf(id)).finish?.verdict).toMatchObject({
      alert: true,
      alertReasons: [{ entity: 'person', cpers: 2, code: 'DISCIP', value: 5 }],
    })
  })
})

describe('the Registry', () => {
  const visit = async (familyId: string, changes: (base: number) => Change[]) => {
    const { id } = value(await startRiskSheet(worker, familyId))
    await send(id, changes((await sheetOf(id)).revision))
    const { revision } = await sheetOf(id)
    value(await finishRiskSheet(worker, { sheetId: id, revision, unansweredReason }))
    return id
  }
  const on = (day: string, base: number) => change({ code: 'SHEET_DATE', value: day, base })

  it('takes in the children at home on the day of the sheet, and nobody in special protection', async () => {
    const family = await recordFamily(worker, {
      ...suspected,
      children: [
        { name: 'Ion', born: '2015-04-05' },
        { name: 'Eva', separated: true },
      ],
    })

    const sheet = await visit(family.id, (base) => [...poorFamily(base), on(daysAgo(1), base)])

    expect(await entriesOf(family.id)).toEqual([
      {
        child_id: family.children[0],
        risk_sheet_id: sheet,
        registered_on: daysAgo(1),
        closed_on: null,
        close_reason: null,
      },
    ])
  })

  it('follows a new sheet, keeps the day of entry, and lets go when nothing is confirmed', async () => {
    const family = await recordFamily(worker, { ...suspected, children: [{ name: 'Ion', born: '2015-04-05' }] })
    await visit(family.id, (base) => [...poorFamily(base), on(daysAgo(2), base)])

    const second = await visit(family.id, (base) => [...poorFamily(base), on(daysAgo(1), base)])
    expect(await entriesOf(family.id)).toMatchObject([
      { risk_sheet_id: second, registered_on: daysAgo(2), closed_on: null },
    ])

    await visit(family.id, (base) => [somethingAnswered(base)])
    expect(await entriesOf(family.id)).toMatchObject([
      { closed_on: daysAgo(0), close_reason: 'no-risk-confirmed', risk_sheet_id: second },
    ])
  })

  it('does not go back behind the latest visit', async () => {
    const family = await recordFamily(worker, { ...suspected, children: [{ name: 'Ion', born: '2015-04-05' }] })
    await visit(family.id, poorFamily)

    const { id } = value(await startRiskSheet(worker, family.id))
    const { revision } = await send(id, [on(daysAgo(1), 99)])

    expect(await finishRiskSheet(worker, { sheetId: id, revision })).toMatchObject({
      error: { fields: { sheetDate: { key: 'visitBeforeLatest' } } },
    })
  })
})

describe('another commune', () => {
  it('finds nothing and changes nothing', async () => {
    const { id, family, revision } = await newSheet()
    const notFound = { ok: false, error: { kind: 'not-found' } }
    const batch = { since: 0, changes: [change({ value: 1, base: revision })] }

    expect(await startRiskSheet(stranger, family.id)).toEqual(notFound)
    expect(await receiveChanges(stranger, id, batch)).toEqual(notFound)
    expect(await newsOfSheet(stranger, id, '0')).toEqual(notFound)
    expect(await finishRiskSheet(stranger, { sheetId: id, revision })).toEqual(notFound)
    expect(await seeRiskSheet(stranger, id, 'open')).toEqual(notFound)
    expect(await printRiskSheet(stranger, id)).toEqual(notFound)
    expect(await prospectOfSheet(stranger, id)).toEqual(notFound)
    expect(await deleteDraft(stranger, id)).toEqual(notFound)
    expect(await sheetOf(id)).toMatchObject({ revision, finish: null })
  })
})
