import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { judgeCommune } from '@/lib/core/duties/judge-commune'
import type { NewListedChild } from '@/lib/core/special-protection/listed-child'
import { client } from '@/lib/data/client'
import { loadDuties } from '@/lib/data/commune-duties'
import { withActor, withCommune } from '@/lib/data/db'
import { correctEntry, withdrawEntry } from '@/lib/features/corrections/correct-entry'
import { listChild, takeChildOff } from '@/lib/features/special-protection/list-child'
import { seeList } from '@/lib/features/special-protection/list-children'
import { excuse, tieBySheet, tieToFamily } from '@/lib/features/special-protection/settle-child'
import { showListedChild } from '@/lib/features/special-protection/show-child'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { value } from '../factories/outcome'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_monitoring'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const monitor = ofCounty(tinca)
const elsewhere = ofCounty(apata)
const owner = new Client(testDatabase().ownerUrl)

const entryOf = (givenName: string) => ({
  ...{ surname: 'Popescu', givenName, birthDate: '2016-05-07', parents: 'Popescu Maria' },
  ...{ measure: 'foster-carer' as const, placedOn: '2020-01-10' },
})

const child = (givenName: string, changes: Partial<NewListedChild> = {}): NewListedChild => ({
  communeId: tinca.id,
  ...entryOf(givenName),
  ...changes,
})

/** What the county wrote of a child. */
const written = (givenName: string) => ({ ...entryOf(givenName), leftOn: null, leftReason: '' })

/** A child put on the list, as SPAS finds it. */
async function listed(givenName: string) {
  value(await listChild(monitor, child(givenName)))
  const found = (await seeList(worker)).children.find((each) => each.givenName === givenName)
  return { id: found?.id ?? '', revision: found?.revision ?? -1 }
}

const dutyOf = async (id: string) =>
  judgeCommune(await withCommune(worker, loadDuties), dutyCatalogue).find(
    ({ duty, subject }) => duty === 'OB-32' && subject.recordId === id,
  )

beforeAll(async () => {
  await owner.connect()
  await recordFamily(worker, { head: 'Popescu Maria', observations: [{ on: daysAgo(9), suspected: false }] })
  await recordFamily(stranger, { head: 'Moldovan Ana' })
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('a child of the list', () => {
  it('is put there by the county and seen by its commune alone', async () => {
    const { id } = await listed('Ion')
    expect((await seeList(monitor)).children.map(({ givenName }) => givenName)).toContain('Ion')
    expect((await seeList(stranger)).children).toEqual([])
    expect((await seeList(elsewhere)).children).toEqual([])
    expect(await showListedChild(stranger, id)).toBeNull()
    expect(await showListedChild(elsewhere, id)).toBeNull()
    expect(await dutyOf(id)).toMatchObject({ state: 'open', due: null })
  })

  it('stands on it once', async () => {
    await listed('Ana')
    for (const again of ['ANA', 'Aná', 'Aná'.normalize('NFD')])
      expect(await listChild(monitor, child(again))).toMatchObject({ error: { fields: { form: { key: 'onList' } } } })
  })

  it.each([
    ['another county', child('Străin', { communeId: apata.id }), 'communeId', 'choice'],
    ['the future', child('Viitor', { birthDate: daysAgo(-1), placedOn: null }), 'birthDate', 'dateInFuture'],
    ['before its birth', child('Înainte', { placedOn: '2016-05-06' }), 'placedOn', 'beforeBirth'],
  ])('is refused from %s', async (_what, wrong, field, key) =>
    expect(await listChild(monitor, wrong)).toMatchObject({ error: { fields: { [field]: { key } } } }),
  )

  it('is tied to the family of a sheet, and the duty is met by its risk sheet', async () => {
    const family = await recordFamily(worker, {
      head: 'Popescu Vasile',
      observations: [{ on: daysAgo(20), suspected: true }],
      riskSheets: [{ on: daysAgo(18), confirmed: ['1a'], situations: 1 }],
    })
    const { rows } = await owner.query<{ number: string }>(
      'SELECT number FROM observation_sheet WHERE family_id = $1',
      [family.id],
    )
    const kept = await listed('Vasile')
    expect(await tieBySheet(worker, { ...kept, sheetNumber: '05-999/2026' })).toMatchObject({
      error: { fields: { sheetNumber: { key: 'noSuchSheet' } } },
    })
    value(await tieBySheet(worker, { ...kept, sheetNumber: rows[0]?.number ?? '' }))
    expect(await showListedChild(worker, kept.id)).toMatchObject({ state: 'sheet', familyName: 'Popescu Vasile' })
    expect(await dutyOf(kept.id)).toMatchObject({ state: 'met' })
    // The county knows that it is tied, and nothing of the family.
    expect(await showListedChild(monitor, kept.id)).toMatchObject({
      state: 'tied',
      familyName: null,
      riskSheetOn: null,
    })
  })

  it('is tied to a family of the own commune alone', async () => {
    const kept = await listed('Mihai')
    const theirs = await recordFamily(stranger, { head: 'Popescu Gheorghe' })
    expect(await tieToFamily(worker, { ...kept, familyId: theirs.id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await tieToFamily(stranger, { ...kept, familyId: theirs.id })).toMatchObject({
      error: { kind: 'not-found' },
    })
  })

  it('has a reason instead; who comes second is told', async () => {
    const kept = await listed('Elena')
    value(await excuse(worker, { ...kept, reason: 'Părinții au plecat din comună.' }))
    expect(await excuse(worker, { ...kept, reason: 'Altul' })).toMatchObject({ error: { kind: 'stale' } })
    expect(await showListedChild(monitor, kept.id)).toMatchObject({ state: 'excused' })
    expect(await dutyOf(kept.id)).toMatchObject({ state: 'met' })
  })

  it('leaves the list with day and reason, and is asked about no more', async () => {
    const kept = await listed('Radu')
    expect(await takeChildOff(elsewhere, { ...kept, on: daysAgo(1), reason: 'Adoptat' })).toMatchObject({
      error: { kind: 'not-found' },
    })
    for (const [on, key] of [
      ['1900-01-01', 'beforeBirth'],
      ['2020-01-09', 'leftBeforePlaced'],
      [daysAgo(-1), 'dateInFuture'],
    ] as const)
      expect(await takeChildOff(monitor, { ...kept, on, reason: 'Adoptat' })).toMatchObject({
        error: { fields: { on: { key } } },
      })
    value(await takeChildOff(monitor, { ...kept, on: daysAgo(1), reason: 'Adoptat' }))
    expect(await showListedChild(worker, kept.id)).toMatchObject({ state: 'left', may: { settle: false } })
    expect(await dutyOf(kept.id)).toBeUndefined()
  })

  it('that was taken off by mistake comes back, corrected with a reason; what it said stays readable, once', async () => {
    const kept = await listed('Sorin')
    value(await takeChildOff(monitor, { ...kept, on: daysAgo(1), reason: 'Adoptat' }))
    const entry = { ...written('Sorina'), birthDate: '2016-05-08', leftOn: null, leftReason: '' }
    const form = { id: kept.id, formId: randomUUID(), revision: kept.revision + 1, reason: 'Alt copil a fost adoptat.' }
    for (const [wrong, field] of [
      [{ leftOn: '1900-01-01', leftReason: 'Adoptat' }, 'leftOn'],
      [{ leftOn: daysAgo(1) }, 'leftReason'],
      [{ placedOn: '2016-05-07' }, 'placedOn'],
    ] as const) {
      const refused = await correctEntry(monitor, { ...form, entry: { ...entry, ...wrong } })
      expect(refused.ok ? [] : refused.error.kind === 'invalid' && Object.keys(refused.error.fields)).toEqual([field])
    }
    expect(await correctEntry(elsewhere, { ...form, entry })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await correctEntry(worker, { ...form, entry })).toMatchObject({ error: { kind: 'not-found' } })
    value(await correctEntry(monitor, { ...form, entry }))
    value(await correctEntry(monitor, { ...form, entry }))
    expect(await correctEntry(monitor, { ...form, formId: randomUUID(), entry })).toMatchObject({
      error: { kind: 'stale', current: { givenName: 'Sorina', birthDate: '08.05.2016' } },
    })
    for (const reader of [monitor, worker])
      expect(await showListedChild(reader, kept.id)).toMatchObject({
        ...{ state: 'waiting', givenName: 'Sorina', birthDate: '2016-05-08' },
        corrections: [{ reason: form.reason, earlier: { givenName: 'Sorin', leftReason: 'Adoptat' } }],
      })
    expect(await showListedChild(elsewhere, kept.id)).toBeNull()
  })

  it('cannot be corrected into one that is on the list', async () => {
    const kept = await listed('Unu')
    await listed('Doi')
    const form = { id: kept.id, formId: randomUUID(), revision: kept.revision, reason: 'Nume greșit.' }
    expect(await correctEntry(monitor, { ...form, entry: written('DOI') })).toMatchObject({
      error: { fields: { form: { key: 'onList' } } },
    })
  })

  it('listed by mistake is withdrawn with a reason, stays readable and may be listed anew', async () => {
    const kept = await listed('Greșit')
    const reason = 'Din altă comună.'
    expect(await withdrawEntry(elsewhere, { ...kept, reason })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await withdrawEntry(worker, { ...kept, reason })).toMatchObject({ error: { kind: 'not-found' } })
    value(await withdrawEntry(monitor, { ...kept, reason }))
    expect(await withdrawEntry(monitor, { ...kept, reason })).toMatchObject({ error: { kind: 'stale' } })
    expect(await showListedChild(worker, kept.id)).toMatchObject({
      ...{ state: 'withdrawn', withdrawnReason: reason, may: { settle: false } },
    })
    expect(await dutyOf(kept.id)).toBeUndefined()
    const again = { ...kept, revision: kept.revision + 1 }
    expect(await excuse(worker, { ...again, reason: 'x' })).toMatchObject({ error: { kind: 'stale' } })
    expect(await takeChildOff(monitor, { ...again, on: daysAgo(0), reason: 'x' })).toMatchObject({
      error: { kind: 'stale' },
    })
    value(await listChild(monitor, child('Greșit')))
  })

  it('has two sides: neither writes the part of the other', async () => {
    const { id } = await listed('Ioana')
    for (const [actor, change] of [
      [worker, "surname = 'Altul'"],
      [worker, "left_on = '2026-01-01', left_reason = 'x'"],
      [monitor, "excuse = 'x', excused_at = now()"],
      [monitor, "surname = 'Altul'"],
      [monitor, "surname = 'Altul', revision = revision + 1"],
      [worker, "withdrawn_at = now(), withdrawn_reason = 'x'"],
    ] as const) {
      await expect(
        withActor(actor, (db) =>
          db.tx.$executeRawUnsafe(`UPDATE special_protection_child SET ${change} WHERE id = '${id}'`),
        ),
        change,
      ).rejects.toThrow(/not for this role/)
    }
  })

  it.each(roles.filter((role) => !['spas_worker', 'dgaspc_coordinator', 'dgaspc_monitoring'].includes(role)))(
    'is not for %s',
    async (role) => {
      expect((await seeList(actorOf(tinca, role))).children).toEqual([])
      expect(await withActor(actorOf(tinca, role), (db) => db.tx.specialProtectionChild.count())).toBe(0)
    },
  )
})
