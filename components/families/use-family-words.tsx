import { useTranslations } from 'next-intl'
import { Deadline } from '@/components/ui/deadline'
import { StateTag } from '@/components/ui/state-tag'
import { dueLook, type DueLook } from '@/lib/core/casework/due-look'
import type { Dimension, FamilyState } from '@/lib/core/casework/family-states'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { stateLook } from './state-look'

/**
 * State, due date and dimensions of a family as they are shown everywhere; plain functions, for the cells of a table. `now` (ISO
 * in UTC) where limits counted in hours are shown too: those come with the moment in which they end.
 */
export function useFamilyWords(today: string, now?: string) {
  const t = useTranslations('families')
  return {
    state: (state: FamilyState) => <StateTag {...stateLook[state]}>{t(`states.${state}`)}</StateTag>,
    due: (dueOn: string | null, at: string | null = null) => {
      const exact = at === null || now === undefined ? null : { at, now }
      const look = dueLook(dueOn, today, exact)
      if (dueOn === null || look.state === 'none') return null
      const day = shownDay(dueOn)
      const date = exact === null ? day : t('due.at', { date: day, time: romanianTime(new Date(exact.at)) })
      return <Deadline state={look.state} label={labelOf(look)} date={date} dateTime={exact?.at ?? dueOn} />
    },
    dimensions: (dimensions: readonly Dimension[]) =>
      dimensions.map((dimension) => t(`dimensions.${dimension}`)).join(', '),
    dimensionsShort: (dimensions: readonly Dimension[]) =>
      dimensions.map((dimension) => t(`dimensionsShort.${dimension}`)).join(', '),
  }

  function labelOf(look: Exclude<DueLook, { state: 'none' }>): string {
    if (look.state === 'today') return t('due.today')
    if (look.state !== 'late') return t(`due.${look.state}`, { n: look.n })
    const { unit, n } = look.late
    return unit === 'days'
      ? t('due.late', { n })
      : unit === 'hours'
        ? t('due.lateHours', { n })
        : t('due.lateFirstHour')
  }
}
