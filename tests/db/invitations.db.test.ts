import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { Invitation } from '@/lib/core/documents/invitation'
import { client } from '@/lib/data/client'
import { printInvitation } from '@/lib/features/invitations/print-invitation'
import { invitationBasis, writeInvitation } from '@/lib/features/invitations/write-invitation'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const notFound = { ok: false, error: { kind: 'not-found' } }
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const invitation: Invitation = {
  kind: 'town-hall',
  addressee: 'Popescu Maria',
  meetOn: addDays(today(), 2),
  meetAt: '10:30',
  place: 'Primărie, biroul 4',
  reason: 'Planul de servicii',
  bring: '',
}

const fresh = () => ({ ...invitation, formId: randomUUID() })

async function made(): Promise<{ familyId: string; id: string }> {
  const { id: familyId } = await recordFamily(worker, {})
  const written = await writeInvitation(worker, familyId, fresh())
  if (!written.ok) throw new Error('The invitation was not made out')
  return { familyId, id: written.value.id }
}

describe('an invitation', () => {
  test('is made out once, however often its form is sent', async () => {
    const { id: familyId } = await recordFamily(worker, {})
    const form = fresh()
    const sent = await Promise.all([form, form, form].map((each) => writeInvitation(worker, familyId, each)))
    expect(sent).toEqual([form, form, form].map(({ formId }) => ({ ok: true, value: { id: formId } })))
    expect((await invitationBasis(worker, familyId))?.made).toHaveLength(1)
    expect(await writeInvitation(worker, familyId, { ...form, reason: 'Altul' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
  })

  test('is kept as it is handed out, listed and printed, and the printing is logged', async () => {
    const { familyId, id } = await made()
    expect(await invitationBasis(worker, familyId)).toMatchObject({
      headName: 'Popescu Maria',
      kept: { addressee: 'Popescu Maria' },
      made: [{ id, ...invitation, issuedOn: today() }],
    })
    expect(await printInvitation(worker, familyId, id)).toMatchObject({ id, ...invitation })
    const { rows } = await owner.query('SELECT action FROM access_log WHERE family_id = $1 AND subject = $2', [
      familyId,
      'invitation',
    ])
    expect(rows.map(({ action }) => action)).toEqual(['open', 'print'])
  })

  test('for a day that has passed is refused, for today it is not', async () => {
    const { id } = await recordFamily(worker, {})
    expect(await writeInvitation(worker, id, { ...fresh(), meetOn: daysAgo(1) })).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { meetOn: { key: 'dateInPast' } } },
    })
    expect(await writeInvitation(worker, id, { ...fresh(), meetOn: today() })).toMatchObject({ ok: true })
  })

  test('is not made out to a closed file', async () => {
    const { id } = await recordFamily(worker, { closed: true })
    expect(await writeInvitation(worker, id, fresh())).toEqual(notFound)
    expect(await invitationBasis(worker, id)).toBeNull()
  })

  test('is of one commune and of one family alone', async () => {
    const { familyId, id } = await made()
    const other = await recordFamily(worker, {})
    expect(await printInvitation(worker, other.id, id)).toBeNull()
    expect(await printInvitation(stranger, familyId, id)).toBeNull()
    expect(await invitationBasis(stranger, familyId)).toBeNull()
    expect(await writeInvitation(stranger, familyId, fresh())).toEqual(notFound)
  })

  test.each(['mayor', 'professional', 'spas_admin'] as const)('is nothing for a %s', async (role) => {
    const { familyId, id } = await made()
    const actor = actorOf(tinca, role)
    expect(await printInvitation(actor, familyId, id)).toBeNull()
    expect(await writeInvitation(actor, familyId, fresh())).toEqual(notFound)
  })
})
