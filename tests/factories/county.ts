import { Client } from 'pg'
import type { Actor, Role } from '@/lib/core/access/actor'
import { actorOf, apata, tinca } from './casework'
import { testDatabase } from '../setup/database'

export const worker = actorOf(tinca)
export const stranger = actorOf(apata)
export const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_coordinator'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
export const coordinator = ofCounty(tinca)

export const elsewhere = ofCounty(apata)
export const owner = new Client(testDatabase().ownerUrl)
