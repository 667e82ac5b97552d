import { useLocale, useTranslations } from 'next-intl'
import { Deadline, type DeadlineState } from '@/components/ui/deadline'
import type { IconName } from '@/components/ui/icon-names'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import { spanOf, type AlertClock } from '@/lib/core/alerts/alert-clock'
import type { AlertStatus } from '@/lib/core/alerts/alert'
import type { NamedForm } from '@/lib/core/alerts/shown-alert'
import { shownMoment } from './shown-moment'

const look: Readonly<Record<AlertStatus, { tone: Tone; icon: IconName }>> = {
  draft: { tone: 'danger', icon: 'siren' },
  sent: { tone: 'warning', icon: 'send' },
  received: { tone: 'info', icon: 'mail' },
  verified: { tone: 'success', icon: 'shield' },
  dismissed: { tone: 'neutral', icon: 'circle-minus' },
}

const aDay = 24

const deadlineState = ({ state, hours }: AlertClock): DeadlineState => {
  if (state === 'met') return 'met'
  if (state === 'running') return hours < aDay ? 'today' : 'soon'
  return 'late'
}

/** State, clock and forms of an alert as they are shown everywhere; plain functions, for the cells of a table. */
export function useAlertWords(nomenclature: readonly NamedForm[]) {
  const t = useTranslations('alerts')
  const language = useLocale()
  const form = (code: string) => nomenclature.find((each) => each.code === code)?.label[language] ?? code
  const clockLabel = ({ state, hours }: AlertClock) => {
    const { unit, n } = spanOf(hours)
    return unit === 'hours' || state === 'met' ? t(`clock.${state}`, { hours }) : t(`clock.days.${state}`, { days: n })
  }
  return {
    form,
    forms: (codes: readonly string[]) => codes.map(form).join(', '),
    state: (status: AlertStatus) => <StateTag {...look[status]}>{t(`states.${status}`)}</StateTag>,
    clock: (clock: AlertClock | null, dueAt: string | null) =>
      clock === null || dueAt === null ? null : (
        <Deadline
          state={deadlineState(clock)}
          label={clockLabel(clock)}
          date={t('clock.until', { at: shownMoment(dueAt) })}
          dateTime={dueAt}
        />
      ),
  }
}
