import type { IconName } from '@/components/ui/icon-names'
import type { Tone } from '@/components/ui/tone'
import type { FamilyState } from '@/lib/core/casework/family-states'

/** Icon and colour of a state, beside its word: amber asks the worker to act, red says that something came back. */
export const stateLook: Readonly<Record<FamilyState, { tone: Tone; icon: IconName }>> = {
  'no-sheet': { tone: 'neutral', icon: 'circle-dashed' },
  'observation-draft': { tone: 'info', icon: 'clipboard-pen' },
  'no-suspicion': { tone: 'success', icon: 'circle-check' },
  'visit-due': { tone: 'warning', icon: 'house' },
  'risk-sheet-draft': { tone: 'info', icon: 'notebook-pen' },
  'not-confirmed': { tone: 'success', icon: 'clipboard-check' },
  'plan-due': { tone: 'warning', icon: 'file-pen' },
  'plan-submitted': { tone: 'info', icon: 'stamp' },
  'plan-returned': { tone: 'danger', icon: 'undo-2' },
  monitored: { tone: 'info', icon: 'eye' },
  closed: { tone: 'neutral', icon: 'archive' },
}
