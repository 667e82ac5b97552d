import { useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import type { ListedState } from '@/lib/core/special-protection/listed-child'

const tones: Readonly<Record<ListedState, Tone>> = {
  waiting: 'warning',
  tied: 'info',
  sheet: 'success',
  excused: 'neutral',
  left: 'neutral',
  withdrawn: 'neutral',
}

/** How far SPAS has come with a child of the list. */
export function ListedStateTag({ state }: { state: ListedState }) {
  const t = useTranslations('specialProtection.states')
  return <StateTag tone={tones[state]}>{t(state)}</StateTag>
}
