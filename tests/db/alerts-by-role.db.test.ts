import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { listAlerts } from '@/lib/features/alerts/list-alerts'
import { sendAlert } from '@/lib/features/alerts/send-alert'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { receiveAlert } from '@/lib/features/alerts/verify-alert'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'
import { begun, ofCounty, officer, owner, sentAlert, worker } from '../factories/alerts'
import { value } from '../factories/outcome'

const stranger = actorOf(apata)

const officerElsewhere = ofCounty(apata)
const analyst: Actor = { ...actorOf(tinca, 'anpdca_analyst'), commune: null, county: null }

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('whom an alert is for', () => {
  const others = roles.filter((role) => role !== 'spas_worker' && role !== 'dgaspc_intervention')

  it.each(others)('not %s, who reads no row of it', async (role) => {
    const { alertId } = await sentAlert()
    const actor: Actor = role.startsWith('anpdca')
      ? { ...analyst, role }
      : role.startsWith('dgaspc')
        ? ofCounty(tinca, role)
        : actorOf(tinca, role)

    expect(await showAlert(actor, alertId, 'open')).toBeNull()
    expect(await withActor(actor, (db) => db.tx.violenceAlert.count())).toBe(0)
    expect(await withActor(actor, (db) => db.tx.violenceAlertChild.count())).toBe(0)
    expect(await receiveAlert(actor, alertId)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('not the worker of another commune, not the officer of another county', async () => {
    const { alertId, id } = await sentAlert()
    expect(await showAlert(stranger, alertId, 'open')).toBeNull()
    expect(await showAlert(officerElsewhere, alertId, 'open')).toBeNull()
    expect(await begun(stranger, id)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await sendAlert(stranger, { alertId, revision: 1 })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await receiveAlert(officerElsewhere, alertId)).toMatchObject({ error: { kind: 'not-found' } })
    expect((await listAlerts(officerElsewhere)).open).toEqual([])
  })

  it('not the officer of its own county before it is sent', async () => {
    const family = await recordFamily(worker, {})
    const { alertId } = value(await begun(worker, family.id))
    expect(await showAlert(officer, alertId, 'open')).toBeNull()
    expect(await receiveAlert(officer, alertId)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await withActor(officer, (db) => db.tx.violenceAlert.count({ where: { id: alertId } }))).toBe(0)
  })

  it('not the officer for the rest of the file', async () => {
    await sentAlert()
    await withActor(officer, async ({ tx }) => {
      expect(await tx.family.count()).toBe(0)
      expect(await tx.child.count()).toBe(0)
      expect(await tx.riskSheet.count()).toBe(0)
      expect(await tx.violenceAlertChild.count()).toBe(0)
    })
  })
})
