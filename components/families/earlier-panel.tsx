import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { formatFigure } from '@/components/ui/figure-format'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EarlierRow } from '@/lib/core/workbook/earlier-row'

/** What an earlier register said of the children, as it was taken over: to be read, never changed. */
export function EarlierPanel({ rows }: { rows: readonly EarlierRow[] }) {
  const t = useTranslations('families.earlier')
  const locale = useLocale()
  if (rows.length === 0) return null
  const shown = (value: EarlierRow['cells'][number]['value']) =>
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? formatFigure(value, { locale })
        : shownDay(value.day)
  return (
    <Panel title={t('title')}>
      <p className="text-soft mb-3 max-w-[75ch]">{t('text')}</p>
      <ul className="grid gap-4">
        {rows.map(({ childId, childName, registeredOn, enteredOn, confirmed, cells }) => (
          <li key={childId} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong className="wrap-anywhere">{childName}</strong>
              <StateTag icon="lock">{t('takenOver', { day: shownDay(enteredOn) })}</StateTag>
            </p>
            <p>
              {registeredOn === null ? t('noDay') : t('registered', { day: shownDay(registeredOn) })}{' '}
              {confirmed.length === 0
                ? t('noRisks')
                : t('risks', { list: confirmed.map((situation) => situation[locale]).join('; ') })}
            </p>
            <details>
              <summary className="link w-fit cursor-pointer py-1">{t('row', { n: cells.length })}</summary>
              <div className="mt-2">
                <DescriptionList items={cells.map(({ head, value }) => ({ term: head, detail: shown(value) }))} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
