import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EditionHead } from '@/lib/core/report/edition'
import type { YearlyStanding } from '@/lib/core/report/yearly-standing'
import { EditionStateTag } from './edition-state-tag'
import { YearlyNote } from './yearly-note'

/** Over the tables of the day: the latest edition, where it stands and what comes next. */
export function EditionBar({ latest, yearly }: { latest: EditionHead | null; yearly: YearlyStanding | null }) {
  const t = useTranslations('reportEdition')
  return (
    <Panel title={t('bar.title')} id="standing" className="screen-only mb-6">
      {yearly && <YearlyNote standing={yearly} />}
      {latest === null ? (
        <p className="max-w-[75ch]">{t('bar.none')}</p>
      ) : (
        <div className="grid gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a href={`/report/editions/${latest.id}`} className="link font-semibold">
              {t('name', { day: shownDay(latest.referenceDate), edition: latest.edition })}
            </a>
            <EditionStateTag status={latest.status} />
          </div>
          {latest.status === 'returned' && <p>{t('standing.returned', { reason: latest.returnReason })}</p>}
          <p className="text-soft max-w-[75ch]">{t(`bar.next.${latest.status}`)}</p>
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {latest !== null && (
          <LinkButton
            href={`/report/editions/${latest.id}`}
            variant={latest.status === 'draft' ? 'primary' : 'secondary'}
            icon={latest.status === 'draft' ? 'pencil' : 'file-text'}
          >
            {t(`bar.open.${latest.status}`)}
          </LinkButton>
        )}
        {latest?.status !== 'draft' && (
          <LinkButton href="/report/editions#start" icon="plus">
            {t('bar.start')}
          </LinkButton>
        )}
        {latest !== null && (
          <LinkButton href="/report/editions" variant="quiet">
            {t('bar.all')}
          </LinkButton>
        )}
      </div>
    </Panel>
  )
}
