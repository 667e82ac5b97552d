import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import type { DutyGroup, TodayList } from '@/lib/core/casework/today-list'

const icons: Readonly<Record<DutyGroup, IconName>> = {
  now: 'siren',
  late: 'clock-exclamation-point',
  today: 'hourglass',
  week: 'clock',
  month: 'calendar',
  undated: 'circle-dashed',
}
const tones: Readonly<Record<DutyGroup, string>> = {
  now: 'tone-danger',
  late: 'tone-danger',
  today: 'tone-warning',
  week: 'tone-warning',
  month: '',
  undated: '',
}

/** How many duties each group has, each number leading to its group. */
export function DutyCounters({ groups }: Pick<TodayList, 'groups'>) {
  const t = useTranslations('today')
  return (
    <ul aria-label={t('counters')} className="screen-only grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
      {groups.map(({ group, total }) => (
        <li key={group}>
          <a href={`#${group}`} className={`panel flex h-full items-center gap-3 p-3 no-underline ${tones[group]}`}>
            <Icon name={icons[group]} />
            <span className="min-w-0">
              <span className="numeric block text-xl leading-tight font-semibold">{t('number', { n: total })}</span>
              <span className="block leading-tight">{t(`groups.${group}`)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
