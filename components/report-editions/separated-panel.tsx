import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import type { SeparatedSection } from '@/lib/core/report/edition-content'

/** The figures behind the section on children already separated; nothing is drawn up where there is none. */
export function SeparatedPanel({ section }: { section: SeparatedSection }) {
  const t = useTranslations('reportEdition.separated')
  const locale = useLocale()
  const { byMeasure, children, withFamily, excused, waiting, families } = section
  return (
    <Panel title={t('title')} id="separated-children" className="mb-6">
      {children === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <div className="grid gap-6 md:grid-cols-2">
          <table className="ledger">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('measure')}</th>
                <th scope="col" className="number">
                  {t('children')}
                </th>
              </tr>
            </thead>
            <tbody>
              {byMeasure.map(({ measure, label, children: count }) => (
                <tr key={measure}>
                  <th scope="row" className="font-normal">
                    {label[locale]}
                  </th>
                  <td className="number">{count}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('total')}</th>
                <td className="number font-semibold">{children}</td>
              </tr>
            </tbody>
          </table>
          <DescriptionList
            items={[
              { term: t('withFamily'), detail: withFamily },
              { term: t('excused'), detail: excused },
              { term: t('waiting'), detail: waiting },
              { term: t('families'), detail: families.all },
              { term: t('withRiskSheet'), detail: families.withRiskSheet },
              { term: t('withPlan'), detail: families.withPlan },
              { term: t('visits'), detail: families.visits },
            ]}
          />
        </div>
      )}
    </Panel>
  )
}
