import { z } from 'zod'
import { DeliveryFailure, type Via } from '@/lib/core/notices/delivery'
import { withQueue } from '@/lib/data/db'
import { keepOutcome, takeForSending, type Outgoing } from '@/lib/data/notices'
import { stillWorks } from '@/lib/data/notice-recipients'
import { now } from '@/lib/platform/clock'
import type { Job } from '@/lib/platform/job-queue'
import type { SendMail } from '@/lib/platform/mail'
import type { SendSms } from '@/lib/platform/sms'

const sending = z.object({ noticeId: z.uuid() })

/** The ways out of the house. */
export type Ways = { readonly mail: SendMail; readonly sms: SendSms }

/**
 * Sends a notice, outside of any transaction. What fails is kept with its reason and thrown, so that the queue tries again; what
 * is refused for good, or was tried for the last time, is given up.
 */
export async function sendNotice(ways: Ways, { data, lastTry }: Job): Promise<void> {
  const { noticeId } = sending.parse(data)
  const notice = await withQueue(async (db) => {
    const taken = await takeForSending(db, noticeId)
    if (taken === null || (await stillWorks(db, taken.userId))) return taken
    await keepOutcome(db, noticeId, { cancelled: true })
    return null
  })
  if (notice === null) return
  try {
    const via = await deliver(ways, notice)
    await withQueue((db) => keepOutcome(db, noticeId, { via, at: now() }))
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    const final = error.final || lastTry
    await withQueue((db) => keepOutcome(db, noticeId, { code: error.code, final }))
    if (!final) throw error
  }
}

const deliver = ({ mail, sms }: Ways, { id, channel, address, subject, body }: Outgoing): Promise<Via> =>
  channel === 'email' ? mail({ id, to: address, subject, body }) : sms({ id, to: address, text: body })
