import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import type { AbroadNotice, AbroadStanding } from '@/lib/core/intake/abroad-notice'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useDepartures } from './use-departures'

export type AbroadEntry = {
  readonly id: string
  readonly abroad: AbroadNotice
  readonly headName: string
  readonly village: string | null
  readonly children: readonly { readonly name: string; readonly birthDate: string | null }[]
  readonly standing: AbroadStanding
}

type AbroadPageProps = { withoutParent: readonly AbroadEntry[]; withOneParent: readonly AbroadEntry[] }

/** The children whose parents work abroad, those without a parent at home first. */
export function AbroadPage({ withoutParent, withOneParent }: AbroadPageProps) {
  const t = useTranslations('intake')
  return (
    <>
      <PageHeader
        title={t('abroadPage.title')}
        subtitle={t('abroadPage.subtitle')}
        crumbs={[{ label: t('title'), href: '/intake' }]}
        crumbsLabel={t('trail')}
      />
      <AbroadTable title={t('abroadPage.without')} entries={withoutParent} />
      <AbroadTable title={t('abroadPage.withOne')} entries={withOneParent} />
    </>
  )
}

function AbroadTable({ title, entries }: { title: string; entries: readonly AbroadEntry[] }) {
  const t = useTranslations('intake')
  const departures = useDepartures()
  const n = entries.reduce((total, { children }) => total + children.length, 0)
  return (
    <section className="mb-8">
      <h2 className="mb-2">
        {title} <span className="text-soft font-normal">({t('abroadPage.total', { n })})</span>
      </h2>
      <DataTable
        caption={title}
        rows={entries}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/intake/${id}`}
        empty={<p className="text-soft">{t('abroadPage.none')}</p>}
        columns={[
          {
            key: 'children',
            header: t('abroadPage.columns.children'),
            cell: ({ children, headName, village }) => (
              <>
                {children
                  .map(({ name, birthDate }) => (birthDate === null ? name : `${name} (${shownDay(birthDate)})`))
                  .join(', ') || t('abroadPage.unnamed')}
                <span className="text-soft block font-normal">
                  {[headName, village ?? ''].filter((part) => part !== '').join(', ')}
                </span>
              </>
            ),
          },
          {
            key: 'parents',
            header: t('abroadPage.columns.parents'),
            cell: ({ abroad }) => departures(abroad).join('; '),
          },
          {
            key: 'since',
            header: t('abroadPage.columns.since'),
            cell: ({ standing }) => (
              <StateTag tone={standing.state === 'away' ? 'warning' : 'info'}>
                {t(`page.abroadStates.${standing.state}`, { months: standing.months })}
              </StateTag>
            ),
          },
          {
            key: 'carer',
            header: t('abroadPage.columns.carer'),
            cell: ({ abroad: { carerName, carerRelation } }) =>
              [carerName, carerRelation].filter((part) => part !== '').join(', '),
          },
          {
            key: 'delegation',
            header: t('abroadPage.columns.delegation'),
            cell: ({ abroad }) => t(`form.delegations.${abroad.delegation}`),
          },
          {
            key: 'contact',
            header: t('abroadPage.columns.contact'),
            cell: ({ abroad }) => t(`form.contacts.${abroad.contact}`),
          },
        ]}
      />
    </section>
  )
}
