import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { deleteDraft } from '@/lib/features/risk-sheets/delete-draft'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { newsOfSheet } from '@/lib/features/risk-sheets/news-of-sheet'
import { printRiskSheet } from '@/lib/features/risk-sheets/print-risk-sheet'
import { prospectOfSheet } from '@/lib/features/risk-sheets/prospect-of-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { actorOf, apata, recordFamily } from '../factories/casework'
import { value } from '../factories/outcome'
import {
  change,
  colleague,
  newSheet,
  ofPerson,
  owner,
  send,
  sheetOf,
  suspected,
  worker,
} from '../factories/risk-sheets'

const stranger = actorOf(apata)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

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
