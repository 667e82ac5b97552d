import { useTranslations } from 'next-intl'
import { useAgeWords } from '@/components/families/use-age-words'
import { useFamilyWords } from '@/components/families/use-family-words'
import { PlanStateTag } from '@/components/plans/plan-state-tag'
import type { TableColumn } from '@/components/ui/data-table'
import type { ColumnSort } from '@/components/ui/sort-link'
import { leavingReasons } from '@/lib/core/casework/child-record'
import { closingReasons } from '@/lib/core/casework/family-record'
import { duties } from '@/lib/core/casework/family-states'
import { shownDay } from '@/lib/core/observation/shown-values'
import { registryHref, type RegistryView } from '@/lib/core/plan/registry-view'
import { nothingConfirmed } from '@/lib/core/registry/registry-moves'
import type { ShownEntry } from './registry-entry'

const reasons = [nothingConfirmed, ...leavingReasons, ...closingReasons] as const

const sortOf = (view: RegistryView, sort: RegistryView['sort']): ColumnSort => {
  const current = view.sort === sort
  return {
    href: registryHref(view, { sort, dir: current && view.dir === 'asc' ? 'desc' : 'asc' }),
    direction: current ? (view.dir === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}

export function useRegistryColumns(view: RegistryView, today: string, now: string): TableColumn<ShownEntry>[] {
  const t = useTranslations('registry')
  const soft = 'text-soft block text-[0.9375rem] font-normal'
  const age = useAgeWords(today)
  const words = useFamilyWords(today, now)
  const child: TableColumn<ShownEntry> = {
    key: 'child',
    header: t('columns.child'),
    sort: sortOf(view, 'child'),
    cell: ({ childName, birthDate }) => (
      <>
        {childName}
        <span className={soft}>{birthDate === null ? t('ageUnknown') : age(birthDate)}</span>
      </>
    ),
  }
  const family: TableColumn<ShownEntry> = {
    key: 'family',
    header: t('columns.family'),
    sort: sortOf(view, 'family'),
    cell: ({ headName, village }) => (
      <div>
        {headName}
        <span className={soft}>{village}</span>
      </div>
    ),
  }
  const sheet: TableColumn<ShownEntry> = {
    key: 'sheet',
    header: t('columns.sheet'),
    kind: 'code',
    sort: sortOf(view, 'sheet'),
    cell: ({ riskSheetId, sheetNumber, sheetDate }) => (
      <a href={`/risk-sheets/${riskSheetId}`}>
        {sheetNumber ?? t('noNumber')}
        <span className={soft}>{shownDay(sheetDate)}</span>
      </a>
    ),
  }
  const situations: TableColumn<ShownEntry> = {
    key: 'situations',
    header: t('columns.situations'),
    sort: sortOf(view, 'situations'),
    cell: ({ situations: count, dimensions }) => (
      <div>
        <span className="numeric">{count}</span>
        <span className={soft}>{words.dimensionsShort(dimensions)}</span>
      </div>
    ),
  }
  const registered: TableColumn<ShownEntry> = {
    key: 'registered',
    header: t('columns.registered'),
    kind: 'code',
    cell: ({ registeredOn }) => shownDay(registeredOn),
  }
  return view.entries === 'closed'
    ? [child, family, sheet, situations, registered, closedColumn(t)]
    : [child, family, sheet, situations, ...openColumns(view, t, words, soft)]
}

type Texts = ReturnType<typeof useTranslations<'registry'>>

const closedColumn = (t: Texts): TableColumn<ShownEntry> => ({
  key: 'closed',
  header: t('columns.closed'),
  cell: ({ closedOn, closeReason }) => {
    const reason = reasons.find((each) => each === closeReason) ?? 'other'
    return `${closedOn === null ? '' : t('closedOn', { day: shownDay(closedOn) })}: ${t(`closeReasons.${reason}`)}`
  },
})

type Words = ReturnType<typeof useFamilyWords>

const openColumns = (view: RegistryView, t: Texts, words: Words, soft: string): TableColumn<ShownEntry>[] => [
  {
    key: 'plan',
    header: t('columns.plan'),
    cell: ({ planId, planStatus, caseOfficer }) => {
      const tag = <PlanStateTag status={planStatus ?? 'none'} label={t(`planStates.${planStatus ?? 'none'}`)} />
      return (
        <div>
          {planId === null ? tag : <a href={`/plans/${planId}`}>{tag}</a>}
          <span className={soft}>{caseOfficer}</span>
        </div>
      )
    },
  },
  {
    key: 'frequency',
    header: t('columns.frequency'),
    cell: ({ monitoringMonths }) => (monitoringMonths === null ? '' : t('frequency', { months: monitoringMonths })),
  },
  {
    key: 'due',
    header: t('columns.due'),
    sort: sortOf(view, 'due'),
    cell: ({ dueOn, dueAt, dueFor }) => {
      const duty = duties.find((each) => each === dueFor)
      return (
        duty && (
          <div>
            {t(`duties.${duty}`)} {words.due(dueOn, dueAt)}
          </div>
        )
      )
    },
  },
]
