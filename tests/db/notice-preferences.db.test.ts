import { beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { withQueue } from '@/lib/data/db'
import { takeDueDigests } from '@/lib/data/notice-preferences'
import { chooseNotices } from '@/lib/features/notices/choose-notices'
import { showPreference } from '@/lib/features/notices/show-preference'
import { tinca } from '../factories/casework'
import { openNotices } from '../factories/notices'

const { employed } = openNotices()

let mayor: CommuneActor
let officer: CommuneActor

beforeAll(async () => {
  mayor = await employed(tinca, 'mayor')
  officer = await employed(tinca, 'dgaspc_intervention')
})

describe('what a person chooses', () => {
  const chosen = { email: true, sms: true, phone: '+40722000001', digest: true, digestHour: 9, told: [] }

  test('is kept, but what must be told', async () => {
    expect(await showPreference(officer)).toMatchObject({
      revision: 0,
      preference: { email: true, digestHour: 8, muted: [] },
    })
    expect(await chooseNotices(officer, 0, chosen)).toEqual({ ok: true, value: undefined })
    const { preference, revision } = (await showPreference(officer)) ?? {}
    expect(preference).toMatchObject({
      ...{ sms: true, phone: '+40722000001', digestHour: 9 },
      muted: ['alert-ending', 'escalation-sent'],
    })
    expect(revision).toBe(1)
    const again = { ...chosen, told: ['alert-ending' as const, 'escalation-sent' as const] }
    expect(await chooseNotices(officer, 1, again)).toMatchObject({ ok: true })
    expect((await showPreference(officer))?.preference.muted).toEqual([])
  })

  test('needs a phone for SMS, and the form that is the latest', async () => {
    const missing = await chooseNotices(mayor, 0, { ...chosen, phone: null })
    expect(missing).toEqual({ ok: false, error: { kind: 'invalid', fields: { phone: { key: 'required' } } } })
    await chooseNotices(mayor, 0, chosen)
    for (const outdated of [0, 7]) {
      const stale = await chooseNotices(mayor, outdated, { ...chosen, digestHour: 12 })
      expect(stale).toMatchObject({ ok: false, error: { kind: 'stale', current: { digestHour: '9', revision: '1' } } })
    }
  })

  test('is nothing for a role that is told nothing', async () => {
    const administrator = await employed(tinca, 'spas_admin')
    expect(await showPreference(administrator)).toBeNull()
    expect(await chooseNotices(administrator, 0, chosen)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })

  test('and the digest mark of the queue do not hinder each other', async () => {
    await withQueue((db) => takeDueDigests(db, { day: '2030-05-07', hour: 21, roles: ['mayor'] }, 99))
    const { revision = 0 } = (await showPreference(mayor)) ?? {}
    expect(await chooseNotices(mayor, revision, chosen)).toMatchObject({ ok: true })
    expect(await withQueue((db) => takeDueDigests(db, { day: '2030-05-07', hour: 21, roles: ['mayor'] }, 99))).toEqual(
      [],
    )
  })
})
