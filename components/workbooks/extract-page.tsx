import { useTranslations } from 'next-intl'
import { JumpList } from '@/components/oversight/jump-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { FormState } from '@/lib/core/result/form-state'
import type { ShownQuarter } from '@/lib/core/workbook/extract'
import { ExtractQuarter } from './extract-quarter'

type ExtractPageProps = {
  quarters: readonly ShownQuarter[]
  /** The quarter that was closed just now. */
  closed: string | null
  /** Closing did not take place. */
  refused: boolean
  closeAction: (form: FormData) => Promise<void>
  correctAction: (state: FormState, form: FormData) => Promise<FormState>
}

/** The Registry of each quarter: as it stands, to be closed once the quarter is over, and as it was closed. */
export function ExtractPage({ quarters, closed, refused, ...actions }: ExtractPageProps) {
  const t = useTranslations('workbooks.extract')
  const nameOf = (id: string) => {
    const [year = '', number = ''] = id.split('-')
    return t('quarter', { number, year })
  }
  const next = quarters.find(({ state }) => state === 'open')?.id
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        crumbs={[{ label: t('crumb'), href: '/registry' }]}
        crumbsLabel={t('trail')}
        actions={
          <>
            <LinkButton href="/report" icon="table">
              {t('report')}
            </LinkButton>
            <LinkButton href="/today/OB-35" icon="check">
              {t('duty')}
            </LinkButton>
          </>
        }
      />
      <JumpList
        label={t('jump')}
        parts={[
          { id: 'what', label: t('what') },
          ...quarters.map(({ id }) => ({ id: `quarter-${id}`, label: nameOf(id) })),
        ]}
      />
      <div className="grid max-w-[64rem] gap-5">
        {refused && <Notice tone="warning" announce="assertive" title={t('refused')} />}
        {quarters.some(({ id, state }) => id === closed && state === 'closed') && (
          <Notice
            tone="success"
            announce="polite"
            title={t('closedNow')}
            actions={
              <LinkButton href="/today/OB-35" icon="check">
                {t('duty')}
              </LinkButton>
            }
          >
            <p>{t('closedNext')}</p>
          </Notice>
        )}
        <Panel title={t('what')} id="what">
          <ul className="grid max-w-[75ch] list-disc gap-1 pl-5">
            {(['law', 'deadline', 'holds', 'counts', 'missing', 'silent', 'frozen', 'who'] as const).map((key) => (
              <li key={key}>{t(`about.${key}`)}</li>
            ))}
          </ul>
        </Panel>
        {quarters.map((quarter) => (
          <ExtractQuarter
            key={quarter.id}
            quarter={quarter}
            name={nameOf(quarter.id)}
            isNext={quarter.id === next}
            {...actions}
          />
        ))}
      </div>
    </>
  )
}
