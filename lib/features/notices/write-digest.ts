import { z } from 'zod'
import { composeDigest } from '@/lib/content/notices/compose'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { todayItems, type TodayItem } from '@/lib/core/casework/today-list'
import { todaysWork } from '@/lib/core/casework/todays-work'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import type { DutyFact } from '@/lib/core/duties/fact'
import { digestOf, digestOfCounts, type DigestLine } from '@/lib/core/notices/digest'
import { digestRoles, type DigestRole } from '@/lib/core/notices/kinds'
import { digestChannel } from '@/lib/core/notices/preference'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadDuties } from '@/lib/data/commune-duties'
import { coordinatorsOf } from '@/lib/data/coordinators'
import { clockFacts } from '@/lib/data/county-clocks'
import { countsOfCounty } from '@/lib/data/duty-counts'
import { addSending } from '@/lib/data/jobs'
import { addNotice, isTold } from '@/lib/data/notices'
import { actorOfRecipient } from '@/lib/data/notice-recipients'
import { now, today } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import type { Job } from '@/lib/platform/job-queue'
import { addressOf } from './address-of'

const asked = z.object({ userId: z.uuid(), day: z.iso.date() })

/** Writes somebody's digest, counted with that person's own rights. Nothing waits, or the day is over: no digest. */
export async function writeDigest({ id, data }: Job): Promise<void> {
  const { userId, day } = asked.parse(data)
  const found = await withQueue((db) => actorOfRecipient(db, userId))
  const role = digestRoles.find((one) => one === found?.actor.role)
  if (found === null || role === undefined || day !== today()) return
  const { actor, recipient } = found
  const channel = digestChannel(recipient.preference)
  const lines = channel === null ? [] : await linesFor(actor, role, day)
  if (channel === null || lines.length === 0) return
  const way = { channel, language: recipient.language, address: env.NEXTAUTH_URL }
  await withQueue(async (db) => {
    const told = { userId, channel, kind: 'digest' as const }
    if (await isTold(db, told, id)) return
    const [sendAfter, address] = [now(), addressOf(recipient, channel)]
    const words = composeDigest(role, day, lines, way)
    await addSending(db, await addNotice(db, { ...told, ...words, address, event: id, sendAfter }), sendAfter)
  })
}

/** What waits for the role; of a commune's own people the very work that the page of the day shows. */
async function linesFor(actor: Actor, role: DigestRole, day: string): Promise<DigestLine[]> {
  const { county } = actor
  if (county === null) return []
  if (role === 'dgaspc_coordinator') return linesOfCounty(actor, county.id, day)
  const items =
    role === 'dgaspc_intervention'
      ? await withActor(actor, async (db) => officerItems(await clockFacts(db, county.id)))
      : isOfCommune(actor)
        ? todaysWork(await withCommune(actor, loadDuties), role, dutyCatalogue).items
        : []
  return digestOf(items, day)
}

const officerItems = (facts: readonly DutyFact[]): TodayItem[] =>
  todayItems(dutiesOf(facts, now().toISOString(), dutyCatalogue), {
    role: 'dgaspc_intervention',
    catalogue: dutyCatalogue,
    families: new Map(),
    subjects: new Map(),
  })

/** Of the communes that the coordinator guides, and of those that nobody does. */
async function linesOfCounty(actor: Actor, countyId: number, today: string): Promise<DigestLine[]> {
  const { communes, guides } = await withActor(actor, async (db) => ({
    communes: await countsOfCounty(db, countyId),
    guides: await coordinatorsOf(db, countyId),
  }))
  const own = communes.filter(({ communeId }) => (guides.get(communeId)?.userId ?? actor.userId) === actor.userId)
  const counts = own.flatMap((commune) => commune.counts)
  return digestOfCounts(counts, { role: 'dgaspc_coordinator', catalogue: dutyCatalogue, today })
}
