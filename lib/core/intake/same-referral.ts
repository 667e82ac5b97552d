import { saysTheSame } from '@/lib/core/corrections/correction'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { abroadNoticeSchema } from './abroad-notice'
import type { Referral, ReferralDetails } from './referral'

/** Whether a case that is kept tells what a form tells that was sent a second time. */
export function isSameReferral(kept: Referral, told: ReferralDetails): boolean {
  const { receivedOn, receivedTime, ...details } = told
  const stands = Object.fromEntries(Object.entries(kept).filter(([name]) => name in details))
  return (
    saysTheSame(comparable(stands, kept), comparable(details, told)) &&
    kept.receivedAt === momentAt(receivedOn, receivedTime)
  )
}

/** Of a notice the parts have one order. */
const comparable = (details: object, { abroad }: Pick<ReferralDetails, 'abroad'>) => ({
  ...details,
  abroad: JSON.stringify(abroadNoticeSchema.nullable().parse(abroad)),
})
