import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '@/lib/core/sheet-sync/change'
import { client } from '@/lib/data/client'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { daysAgo, recordFamily } from '../factories/casework'
import { value } from '../factories/outcome'
import {
  change,
  owner,
  poorFamily,
  send,
  sheetOf,
  somethingAnswered,
  suspected,
  unansweredReason,
  worker,
} from '../factories/risk-sheets'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const entriesOf = async (familyId: string) =>
  (
    await owner.query(
      `SELECT child_id, risk_sheet_id, registered_on::text, closed_on::text, close_reason
       FROM registry_entry WHERE family_id = $1 ORDER BY registered_on, child_id`,
      [familyId],
    )
  ).rows

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
