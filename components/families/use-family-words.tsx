import { useTranslations } from 'next-intl'
import { Deadline } from '@/components/ui/deadline'
import { StateTag } from '@/components/ui/state-tag'
import { dueLook } from '@/lib/core/casework/due-look'
import type { Dimension, FamilyState } from '@/lib/core/casework/family-states'
import { shownDay } from '@/lib/core/observation/shown-values'
import { stateLook } from './state-look'

/** State, due date and dimensions of a family as they are shown everywhere; plain functions, for the cells of a table. */
export function useFamilyWords(today: string) {
  const t = useTranslations('families')
  return {
    state: (state: FamilyState) => <StateTag {...stateLook[state]}>{t(`states.${state}`)}</StateTag>,
    due: (dueOn: string | null) => {
      const look = dueLook(dueOn, today)
      if (dueOn === null || look.state === 'none') return null
      const label = look.state === 'today' ? t('due.today') : t(`due.${look.state}`, { n: look.n })
      return <Deadline state={look.state} label={label} date={shownDay(dueOn)} dateTime={dueOn} />
    },
    dimensions: (dimensions: readonly Dimension[]) =>
      dimensions.map((dimension) => t(`dimensions.${dimension}`)).join(', '),
    dimensionsShort: (dimensions: readonly Dimension[]) =>
      dimensions.map((dimension) => t(`dimensionsShort.${dimension}`)).join(', '),
  }
}
