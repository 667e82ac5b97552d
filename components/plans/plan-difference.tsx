import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Change, HeadField, LineField } from '@/lib/core/plan/difference'
import type { ShownLine, ShownPlan } from '@/lib/core/plan/shown-plan'
import { useMeasure } from './plan-lines-table'

type Difference = NonNullable<ShownPlan['difference']>

/** What this version changed in the one before it, line by line, with both values. */
export function PlanDifference({ difference: { version, changes } }: { difference: Difference }) {
  const t = useTranslations('plan')
  const measure = useMeasure()
  const { head, added, removed, changed } = changes
  const none = head.length + added.length + removed.length + changed.length === 0
  return (
    <Panel title={t('versions.difference', { version })} className="mt-6">
      {none && <p className="text-soft">{t('versions.same')}</p>}
      <dl className="grid gap-4">
        {head.length > 0 && (
          <div>
            <dt className="font-semibold">{t('form.goals')}</dt>
            <Changes changes={head} />
          </div>
        )}
        <Lines title={t('versions.added')} lines={added} />
        <Lines title={t('versions.removed')} lines={removed} />
        {changed.map(({ line, changes: of }) => (
          <div key={line.id}>
            <dt className="font-semibold">{t('versions.changed', { measure: measure(line) })}</dt>
            <Changes changes={of} />
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly ShownLine[] }) {
  const measure = useMeasure()
  if (lines.length === 0) return null
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      {lines.map((line) => (
        <dd key={line.id}>{[measure(line), line.provider].filter((part) => part !== '').join(', ')}</dd>
      ))}
    </div>
  )
}

function Changes({ changes }: { changes: readonly Change<HeadField | LineField>[] }) {
  const t = useTranslations('plan')
  const shown = (value: string) =>
    value === '' ? t('versions.nothing') : parseDay(value) === null ? value : shownDay(value)
  return changes.map(({ field, before, after }) => (
    <dd key={field}>
      {t(`versions.fields.${field}`)}: <del className="text-soft">{shown(before)}</del>{' '}
      <ins className="font-semibold no-underline">{shown(after)}</ins>
    </dd>
  ))
}
