import { StateTag } from '@/components/ui/state-tag'
import type { IconName } from '@/components/ui/icon-names'
import type { Tone } from '@/components/ui/tone'
import type { PlanStatus } from '@/lib/core/plan/plan'

const look: Readonly<Record<PlanStatus | 'none', { tone: Tone; icon: IconName }>> = {
  none: { tone: 'warning', icon: 'circle-dashed' },
  draft: { tone: 'neutral', icon: 'file-pen' },
  submitted: { tone: 'info', icon: 'send' },
  returned: { tone: 'warning', icon: 'undo-2' },
  approved: { tone: 'success', icon: 'stamp' },
  replaced: { tone: 'neutral', icon: 'archive' },
  closed: { tone: 'neutral', icon: 'archive' },
}

/** Where a plan stands, in the word given. */
export function PlanStateTag({ status, label }: { status: PlanStatus | 'none'; label: string }) {
  return (
    <StateTag tone={look[status].tone} icon={look[status].icon}>
      {label}
    </StateTag>
  )
}
