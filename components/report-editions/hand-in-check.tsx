import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SectionList, type SectionLink } from '@/components/ui/section-list'
import { shownDay } from '@/lib/core/observation/shown-values'
import { missingOf, type HandInCheck } from '@/lib/core/report/hand-in-checks'
import type { ShownEdition } from '@/lib/core/report/shown-edition'

type HandInCheckProps = { edition: ShownEdition; checks: readonly HandInCheck[] }

/** What has to be there before the report is handed in, each with the way to where it is filled in. */
export function HandInCheckPanel({ edition, checks }: HandInCheckProps) {
  const t = useTranslations('reportEdition.handIn')
  const parts = useTranslations('reportEdition.parts')
  const { head, figures, draft } = edition
  const missing = missingOf(checks)
  const section = ({ what, state }: HandInCheck): SectionLink => {
    const look = { key: what, state: state === 'done' ? 'done' : state === 'missing' ? 'faulty' : 'todo' } as const
    switch (what) {
      case 'data':
        return { ...look, label: t('data', { day: shownDay(head.referenceDate) }), stateLabel: t('dataMissing') }
      case 'population':
        return {
          ...{ ...look, label: t('population'), href: '/report?population=latest#population' },
          stateLabel:
            state === 'done'
              ? t('populationYear', { year: String(figures.populationYear ?? '') })
              : t('populationMissing'),
        }
      case 'figures':
        return {
          ...{ ...look, label: t('figures'), href: state === 'done' ? '#activities-table' : '#broken' },
          stateLabel: state === 'done' ? t('figuresMatch') : t('figuresApart', { n: draft?.broken.length ?? 0 }),
        }
      default:
        return {
          ...{ ...look, label: parts(what), href: `/report/editions/${head.id}#${what}` },
          stateLabel: state === 'done' ? t('states.done') : t('states.missing'),
        }
    }
  }
  return (
    <Panel title={t('check')} id="check" className="mb-6">
      <Notice
        tone={missing.length === 0 ? 'success' : 'warning'}
        className="mb-3"
        actions={
          missing.length === 0 && (
            <LinkButton href="#hand-in" icon="arrow-down">
              {t('goOn')}
            </LinkButton>
          )
        }
      >
        {missing.length === 0 ? t('ready') : t('notReady', { n: missing.length })}
      </Notice>
      <SectionList label={t('check')} sections={checks.map(section)} />
    </Panel>
  )
}
