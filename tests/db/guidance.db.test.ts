import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import { judgeCommune } from '@/lib/core/duties/judge-commune'
import { client } from '@/lib/data/client'
import { loadDuties } from '@/lib/data/commune-duties'
import { withActor, withCommune } from '@/lib/data/db'
import { askForGuidance, giveGuidance, readNote, writeNote } from '@/lib/features/guidance/exchange'
import { recordMeeting } from '@/lib/features/guidance/record-meeting'
import { seeGuidance } from '@/lib/features/guidance/see-guidance'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { value } from '../factories/outcome'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_coordinator'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const coordinator = ofCounty(tinca)
const elsewhere = ofCounty(apata)

const stateOf = async (wanted: DutyId) =>
  judgeCommune(await withCommune(worker, loadDuties), dutyCatalogue)
    .filter(({ duty }) => duty === wanted)
    .map(({ state }) => state)

beforeAll(async () => {
  await recordFamily(worker, { head: 'Popescu Maria' })
  await recordFamily(stranger, { head: 'Moldovan Ana' })
})
afterAll(() => client.$disconnect())

describe('a request for guidance', () => {
  it('goes from the commune to its county, is answered once, and is its duty until then', async () => {
    value(await askForGuidance(worker, { formId: randomUUID(), question: 'Ce facem când familia refuză vizita?' }))
    expect(await stateOf('OB-72')).toEqual(['open'])
    const [asked] = (await seeGuidance(coordinator))?.requests ?? []
    expect(asked).toMatchObject({ commune: 'Tinca', answeredAt: null })
    const answer = { requestId: asked?.id ?? '', answer: 'Reveniți împreună cu asistentul medical.' }
    expect(await giveGuidance(elsewhere, answer)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await giveGuidance(ofCounty(tinca, 'dgaspc_monitoring'), answer)).toMatchObject({
      error: { kind: 'not-found' },
    })
    value(await giveGuidance(coordinator, answer))
    expect(await giveGuidance(coordinator, { ...answer, answer: 'Altceva' })).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect((await seeGuidance(worker))?.requests).toMatchObject([
      { answer: 'Reveniți împreună cu asistentul medical.' },
    ])
    expect(await stateOf('OB-72')).toEqual(['met'])
    expect((await seeGuidance(stranger))?.requests).toEqual([])
    expect((await seeGuidance(elsewhere))?.requests).toEqual([])
  })

  it('is asked once, however often its form is sent', async () => {
    const form = { formId: randomUUID(), question: 'Încă o întrebare' }
    const sent = await Promise.all([form, form, form].map((each) => askForGuidance(worker, each)))
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await withActor(worker, (db) => db.tx.guidanceRequest.count({ where: { question: form.question } }))).toBe(1)
    expect(await askForGuidance(worker, { ...form, question: 'Alta' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
  })

  it('is the commune’s own: nobody changes the question, nor answers for the county', async () => {
    value(await askForGuidance(worker, { formId: randomUUID(), question: 'O întrebare' }))
    await expect(
      withActor(coordinator, (db) => db.tx.guidanceRequest.updateMany({ data: { question: 'Alta' } })),
    ).rejects.toThrow(/not for this role/)
    expect(
      await withActor(worker, (db) => db.tx.$executeRaw`UPDATE guidance_request SET answer = 'x', answered_at = now()`),
    ).toBe(0)
  })
})

describe('a guidance note', () => {
  it('goes to one commune of the county, which says that it has read it', async () => {
    value(
      await writeNote(coordinator, {
        formId: randomUUID(),
        communeId: tinca.id,
        body: 'Formularul nou este în vigoare.',
      }),
    )
    expect(await writeNote(coordinator, { formId: randomUUID(), communeId: apata.id, body: 'X' })).toMatchObject({
      error: { fields: { communeId: { key: 'choice' } } },
    })
    expect(await writeNote(worker, { formId: randomUUID(), communeId: tinca.id, body: 'X' })).toMatchObject({
      error: { kind: 'not-found' },
    })
    const [note] = (await seeGuidance(worker))?.notes ?? []
    expect(note).toMatchObject({ body: 'Formularul nou este în vigoare.', readAt: null })
    await readNote(stranger, { noteId: note?.id ?? '' })
    expect((await seeGuidance(coordinator))?.notes).toMatchObject([{ readAt: null }])
    await readNote(worker, { noteId: note?.id ?? '' })
    expect((await seeGuidance(coordinator))?.notes[0]?.readAt).not.toBeNull()
    await expect(
      withActor(worker, (db) => db.tx.guidanceNote.updateMany({ data: { body: 'Altceva' } })),
    ).rejects.toThrow(/not for this role/)
  })
})

describe('a meeting', () => {
  const held = {
    formId: randomUUID(),
    heldOn: daysAgo(0),
    place: 'Oradea',
    points: 'Fișele de observație',
    came: [tinca.id],
  }

  it('is flagged as missing until the commune came to one in the half-year', async () => {
    expect((await seeGuidance(coordinator))?.communes).toMatchObject([{ name: 'Tinca', now: false }])
    expect(await stateOf('OB-71')).not.toContain('met')
    value(await recordMeeting(coordinator, held))
    value(await recordMeeting(coordinator, held))
    expect((await seeGuidance(coordinator))?.meetings).toHaveLength(1)
    expect(await recordMeeting(coordinator, { ...held, place: 'Tinca' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
    expect((await seeGuidance(coordinator))?.communes).toMatchObject([{ name: 'Tinca', now: true, lastOn: daysAgo(0) }])
    expect((await seeGuidance(worker))?.communes).toMatchObject([{ now: true }])
    expect((await seeGuidance(worker))?.meetings).toMatchObject([{ points: 'Fișele de observație' }])
    expect(await stateOf('OB-71')).toEqual(['met'])
    expect((await seeGuidance(stranger))?.meetings).toEqual([])
  })

  it.each([
    ['a day before the law', { heldOn: '1900-01-01' }, 'heldOn', 'dateBeforeLaw'],
    ['a day to come', { heldOn: daysAgo(-1) }, 'heldOn', 'dateInFuture'],
    ['nobody present', { came: [] }, 'came', 'required'],
    ['a commune of another county', { came: [apata.id] }, 'came', 'choice'],
  ])('is refused with %s', async (_what, wrong, field, key) =>
    expect(await recordMeeting(coordinator, { ...held, ...wrong })).toMatchObject({
      error: { fields: { [field]: { key } } },
    }),
  )

  it('is recorded by a coordinator', async () => {
    for (const role of roles.filter((each) => each !== 'dgaspc_coordinator')) {
      expect(await recordMeeting({ ...coordinator, role }, held), role).toMatchObject({ error: { kind: 'not-found' } })
    }
  })
})

it.each(roles.filter((role) => !['spas_worker', 'dgaspc_coordinator', 'dgaspc_monitoring'].includes(role)))(
  'guidance is not for %s',
  async (role) => {
    expect(await seeGuidance(actorOf(tinca, role))).toBeNull()
    expect(await withActor(actorOf(tinca, role), (db) => db.tx.guidanceRequest.count())).toBe(0)
    expect(await withActor(actorOf(tinca, role), (db) => db.tx.guidanceNote.count())).toBe(0)
  },
)
