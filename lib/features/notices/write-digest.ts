import { z } from 'zod'
import { composeDigest } from '@/lib/content/notices/compose'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { digestLines, type DigestFigures } from '@/lib/core/notices/digest'
import { digestRoles, type DigestRole } from '@/lib/core/notices/kinds'
import { digestChannel } from '@/lib/core/notices/preference'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { mayorFigures, officerFigures, workerFigures } from '@/lib/data/digest-figures'
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
  const lines = channel === null ? [] : digestLines(await figuresFor(actor, role, day))
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

async function figuresFor(actor: Actor, role: DigestRole, day: string): Promise<DigestFigures> {
  const { county } = actor
  if (role === 'dgaspc_intervention')
    return county === null ? {} : withActor(actor, (db) => officerFigures(db, county.id, now()))
  if (!isOfCommune(actor)) return {}
  return withCommune(actor, (db) => (role === 'mayor' ? mayorFigures(db) : workerFigures(db, day)))
}
