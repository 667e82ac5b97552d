import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { deleteDraft } from '@/lib/features/risk-sheets/delete-draft'
import { showFamily } from '@/lib/features/families/show-family'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { prospectOfSheet } from '@/lib/features/risk-sheets/prospect-of-sheet'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { recordFamily } from '../factories/casework'
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
  somethingAnswered,
  unansweredReason,
  worker,
} from '../factories/risk-sheets'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
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
