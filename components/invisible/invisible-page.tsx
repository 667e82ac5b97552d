import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ChartFigure } from '@/components/charts/chart-figure'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { Service } from '@/lib/core/invisible/invisibility'
import type { MonthShare } from '@/lib/core/invisible/shares'
import type { WithheldFigures } from '@/lib/core/invisible/withheld-figures'
import type { ShownCount } from '@/lib/core/oversight/suppress'
import { shownDay } from '@/lib/core/observation/shown-values'
import { MonthTable, useMonthName, type ShownMonth } from './month-table'
import { useShare } from './use-share'

type Figures = { readonly found: number; readonly solved: number }

export type InvisibleView =
  | {
      readonly kind: 'commune'
      readonly months: readonly MonthShare[]
      readonly byService: readonly (Figures & { readonly service: Service })[]
      readonly children: readonly {
        readonly childId: string
        readonly familyId: string
        readonly name: string
        readonly headName: string
        readonly village: string | null
        readonly services: readonly Service[]
        readonly foundOn: string
      }[]
    }
  | (WithheldFigures & { readonly kind: 'county'; readonly county: string })
  | (WithheldFigures & { readonly kind: 'nation' })

/** Children unknown to a service: how many, how many are solved, month by month. The commune sees who, county and ANPDCA how many. */
export function InvisiblePage({ view }: { view: InvisibleView }) {
  const t = useTranslations('invisible')
  const months = view.kind === 'commune' ? view.months : view.periods
  const last = months.at(-1)
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {view.kind !== 'commune' && view.untoldSince !== null && <Untold since={view.untoldSince} />}
      {last === undefined && (view.kind === 'commune' || view.untoldSince === null) && (
        <EmptyState title={t('none')} icon="eye-off">
          {t('noneText')}
        </EmptyState>
      )}
      {last !== undefined && (
        <div className="grid gap-8">
          <KeyFigures last={last} />
          {view.kind === 'commune' ? <OpenChildren view={view} /> : <Places places={view.places} of={view.kind} />}
          <Months months={months} note={view.kind === 'commune' ? null : t('countyNote')} />
        </div>
      )}
    </>
  )
}

function Untold({ since }: { since: string }) {
  const t = useTranslations('invisible')
  const nameOf = useMonthName()
  return (
    <Notice tone="neutral" className="mb-5">
      {t('untold', { since: nameOf(since) })}
    </Notice>
  )
}

function KeyFigures({ last }: { last: MonthShare }) {
  const t = useTranslations('invisible.figures')
  const share = useShare()
  const figure = (label: string, value: ReactNode) => (
    <div className="panel p-4">
      <dt className="text-soft">{label}</dt>
      <dd className="numeric text-2xl font-semibold">{value}</dd>
    </div>
  )
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-5">
      {figure(t('found'), last.foundSoFar)}
      {figure(t('share'), share(last.share))}
      {figure(t('open'), last.open)}
      {figure(t('solved'), last.solvedSoFar)}
      {figure(t('solvedShare'), share(last.solvedShare))}
    </dl>
  )
}

function OpenChildren({ view }: { view: Extract<InvisibleView, { kind: 'commune' }> }) {
  const t = useTranslations('invisible')
  return (
    <>
      <Panel title={t('children.title')} padding="none" className="max-[44rem]:border-0 max-[44rem]:bg-transparent">
        <DataTable
          caption={t('children.title')}
          rows={view.children}
          rowKey={({ childId }) => childId}
          rowHref={({ familyId, childId }) => `/families/${familyId}/children/${childId}`}
          empty={<p className="text-soft px-4 pb-4">{t('noneOpen')}</p>}
          columns={[
            { key: 'name', header: t('children.name'), cell: ({ name }) => name },
            {
              key: 'family',
              header: t('children.family'),
              cell: ({ headName, village }) => [headName, village ?? ''].filter((part) => part !== '').join(', '),
            },
            {
              key: 'unknown',
              header: t('children.unknown'),
              cell: ({ services }) => services.map((service) => t(`services.${service}`)).join(', '),
            },
            { key: 'since', header: t('children.since'), kind: 'code', cell: ({ foundOn }) => shownDay(foundOn) },
          ]}
        />
      </Panel>
      <DataTable
        caption={t('byService.caption')}
        captionShown
        rows={view.byService}
        rowKey={({ service }) => service}
        empty={null}
        columns={[
          { key: 'service', header: t('byService.service'), cell: ({ service }) => t(`services.${service}`) },
          { key: 'found', header: t('byService.found'), kind: 'number', cell: ({ found }) => found },
          { key: 'solved', header: t('byService.solved'), kind: 'number', cell: ({ solved }) => solved },
        ]}
      />
    </>
  )
}

function Places({ places, of }: Pick<WithheldFigures, 'places'> & { of: 'county' | 'nation' }) {
  const t = useTranslations('invisible.communes')
  const share = useShare()
  const shown = (count: ShownCount) => (count === 'withheld' ? t('withheld') : count)
  const ratio = (part: ShownCount, whole: ShownCount) =>
    part === 'withheld' || whole === 'withheld' ? t('withheld') : share(whole === 0 ? null : part / whole)
  return (
    <DataTable
      caption={t(of === 'nation' ? 'captionNation' : 'caption')}
      captionShown
      rows={places}
      rowKey={({ id }) => String(id)}
      empty={null}
      columns={[
        { key: 'commune', header: t(of === 'nation' ? 'county' : 'commune'), cell: ({ name }) => name },
        { key: 'children', header: t('children'), kind: 'number', cell: ({ children }) => children },
        { key: 'found', header: t('found'), kind: 'number', cell: ({ found }) => shown(found) },
        { key: 'share', header: t('share'), kind: 'number', cell: ({ found, children }) => ratio(found, children) },
        { key: 'solved', header: t('solved'), kind: 'number', cell: ({ solved }) => shown(solved) },
        { key: 'open', header: t('open'), kind: 'number', cell: ({ open }) => shown(open) },
        { key: 'rate', header: t('solvedShare'), kind: 'number', cell: ({ found, solved }) => ratio(solved, found) },
      ]}
    />
  )
}

/** Years of months are many points: the picture shows the last two. */
const drawn = 24

function Months({ months, note }: { months: readonly ShownMonth[]; note: string | null }) {
  const t = useTranslations('invisible.chart')
  const locale = useLocale()
  const nameOf = useMonthName()
  return (
    <>
      <ChartFigure
        kind="line"
        title={t('title')}
        series={[
          { key: 'found', label: t('found') },
          { key: 'solved', label: t('solved') },
        ]}
        points={months.slice(-drawn).map(({ month, foundSoFar, solvedSoFar }) => ({
          key: month,
          label: nameOf(month),
          figures: { found: foundSoFar, solved: solvedSoFar },
        }))}
        format={{ locale, digits: 0 }}
        labels={{ table: t('table'), point: t('point') }}
      />
      <div>
        <MonthTable months={months} />
        {note !== null && <p className="text-soft mt-2">{note}</p>}
      </div>
    </>
  )
}
