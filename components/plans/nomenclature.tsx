import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Nomenclature as Content, ShownBenefit } from '@/lib/core/plan/nomenclature-view'
import { useText } from './plan-text'
import { ServiceTable } from './service-table'

/** What a plan may recommend: benefits with their validity, the printed list, the nomenclature of services. */
export function Nomenclature({ benefits, printed, measures, experts }: Content) {
  const t = useTranslations('plan.services')
  const say = useText()
  const validity = useValidity()
  const name = (label: string, freeText: boolean) => (freeText ? `${label} (${t('freeText')})` : label)
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="grid gap-8">
        <section>
          <h2>{t('benefits')}</h2>
          <p className="text-soft mb-3">{t('benefitsText')}</p>
          <DataTable
            caption={t('benefits')}
            columns={[
              {
                key: 'name',
                header: t('columns.name'),
                cell: ({ label, freeText }) => name(say(label), freeText),
              },
              { key: 'code', header: t('columns.code'), kind: 'code', cell: ({ code }) => code },
              { key: 'validity', header: t('columns.validity'), cell: validity },
            ]}
            rows={benefits}
            rowKey={({ code, from }) => `${code} ${from ?? ''}`}
            empty={null}
          />
        </section>
        <section>
          <h2 className="mb-3">{t('printed')}</h2>
          <DataTable
            caption={t('printed')}
            columns={[
              {
                key: 'name',
                header: t('columns.name'),
                cell: ({ label, freeText }) => name(say(label), freeText),
              },
              { key: 'code', header: t('columns.code'), kind: 'code', cell: ({ code }) => code },
              { key: 'group', header: t('columns.kind'), cell: ({ group }) => t(`groups.${group}`) },
            ]}
            rows={printed}
            rowKey={({ code }) => code}
            empty={null}
          />
        </section>
        <section>
          <h2>{t('nomenclature')}</h2>
          <p className="text-soft mb-3">{t('nomenclatureText')}</p>
          <ServiceTable caption={t('nomenclature')} services={measures} />
        </section>
        <section>
          <h2 className="mb-3">{t('experts')}</h2>
          <DataTable
            caption={t('experts')}
            columns={[
              { key: 'name', header: t('columns.name'), cell: ({ label }) => say(label) },
              { key: 'field', header: t('columns.field'), cell: ({ field }) => t(`fields.${field}`) },
            ]}
            rows={experts}
            rowKey={({ code }) => code}
            empty={null}
          />
        </section>
      </div>
    </>
  )
}

function useValidity() {
  const t = useTranslations('plan.services')
  const words = ({ from, until }: ShownBenefit) => {
    if (from !== null && until !== null) return t('period', { from: shownDay(from), to: shownDay(until) })
    if (until !== null) return t('validUntil', { day: shownDay(until) })
    return from === null ? null : t('validFrom', { day: shownDay(from) })
  }
  return function validity(benefit: ShownBenefit) {
    return benefit.valid ? (
      <StateTag tone="success">{[t('valid'), words(benefit)].filter((part) => part !== null).join(' ')}</StateTag>
    ) : (
      <StateTag icon="archive">{words(benefit)}</StateTag>
    )
  }
}
