import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import type { TodayList } from '@/lib/core/casework/today-list'
import { shownDay } from '@/lib/core/observation/shown-values'

/** Young people who came of age and still stand in the Observatory. */
export function GrownUpPanel({ grownUp }: Pick<TodayList, 'grownUp'>) {
  const t = useTranslations('today.grownUp')
  if (grownUp.length === 0) return null
  return (
    <Panel title={t('title')} id="grown-up">
      <p className="text-soft mb-3">{t('text')}</p>
      <ul className="grid gap-3">
        {grownUp.map(({ childId, familyId, name, headName, birthDate }) => (
          <li key={childId} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0">
              {t('line', { name, date: shownDay(birthDate) })}
              {' · '}
              <a href={`/families/${familyId}`} className="link">
                {t('family', { name: headName })}
              </a>
            </span>
            <LinkButton href={`/families/${familyId}/children/${childId}/leave`} size="small">
              {t('action')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
