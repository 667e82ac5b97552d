import { StateTag } from '@/components/ui/state-tag'
import { arrivedLate, hoursBetween } from '@/lib/core/intake/arrival'
import type { Receipt } from '@/lib/core/intake/professional-sheet'

type ArrivalMarkProps = {
  receipt: Receipt
  texts: { inTime: (hours: number) => string; late: (hours: number) => string }
}

/** Whether a sheet came within 48 hours of being filled in, with the hours it took. */
export function ArrivalMark({ receipt: { filledAt, receivedAt }, texts }: ArrivalMarkProps) {
  const late = arrivedLate(filledAt, receivedAt)
  const hours = hoursBetween(filledAt, receivedAt)
  return <StateTag tone={late ? 'warning' : 'success'}>{late ? texts.late(hours) : texts.inTime(hours)}</StateTag>
}
