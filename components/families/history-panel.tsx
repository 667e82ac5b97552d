import { useFormatter, useTranslations } from 'next-intl'
import type { IconName } from '@/components/ui/icon-names'
import { Panel } from '@/components/ui/panel'
import { Timeline } from '@/components/ui/timeline'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import type { TimelineItem, TimelineKind } from '@/lib/core/casework/timeline'
import { changedColumns } from '@/lib/core/casework/timeline-changes'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useReasonWords } from './use-reason-words'

const icons: Readonly<Record<TimelineKind, IconName>> = {
  'family-added': 'user-plus',
  'family-changed': 'pencil',
  'family-closed': 'archive',
  'family-reopened': 'undo-2',
  'child-added': 'user-plus',
  'child-changed': 'pencil',
  'child-left': 'log-out',
  'child-returned': 'undo-2',
  'observation-begun': 'clipboard-pen',
  'observation-clear': 'clipboard-check',
  'observation-suspicion': 'clipboard-list',
  'risk-begun': 'notebook-pen',
  'risk-finished': 'file-check',
  'registry-entered': 'book-open',
  'registry-left': 'book-open',
  'plan-begun': 'file-pen',
  'plan-submitted': 'send',
  'plan-returned': 'undo-2',
  'plan-approved': 'stamp',
  'plan-closed': 'archive',
  'visit-made': 'house',
  'alert-raised': 'siren',
  'alert-dismissed': 'circle-minus',
  'alert-sent': 'siren',
  'alert-received': 'mail',
  'alert-verified': 'shield',
  'escalation-sent': 'flag',
  'escalation-received': 'mail',
  'escalation-advised': 'message-square',
}

/** What happened to the family, by whom and when, the latest first. */
export function HistoryPanel({ items }: { items: FamilyFile['timeline'] }) {
  const t = useTranslations('families')
  const format = useFormatter()
  const facts = useFactWords()
  const when = (at: string) =>
    at.length === 10
      ? shownDay(at)
      : `${shownDay(romanianDay(new Date(at)))}, ${format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`
  return (
    <Panel title={t('file.history')} id="history">
      <Timeline
        events={items.map((item, index) => ({
          key: `${index}`,
          date: when(item.at),
          dateTime: item.at,
          by: item.by ?? undefined,
          icon: icons[item.kind],
          title:
            item.href === null ? (
              t(`timeline.${item.kind}`, facts(item))
            ) : (
              <a href={item.href} className="link">
                {t(`timeline.${item.kind}`, facts(item))}
              </a>
            ),
        }))}
      />
    </Panel>
  )
}

/** The facts of an item as they are read: days, reasons and the names of changed fields. */
function useFactWords() {
  const t = useTranslations('families.changedFields')
  const reason = useReasonWords()
  const reasonOf = (kind: TimelineKind, code: string) => {
    if (kind === 'plan-returned') return code
    return kind === 'family-closed' ? reason.ofFamily(code) : reason.ofChild(code)
  }
  const fieldName = (column: string) => changedColumns.find((known) => known === column)
  return (item: TimelineItem): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(item.facts).map(([name, value]) => {
        if (typeof value === 'number') return [name, value]
        if (name === 'reason') return [name, reasonOf(item.kind, value)]
        if (name === 'visitOn' || name === 'date') return [name, value === '' ? '' : shownDay(value)]
        if (name !== 'fields') return [name, value]
        return [
          name,
          value
            .split(' ')
            .flatMap((column) => fieldName(column) ?? [])
            .map((column) => t(column))
            .join(', '),
        ]
      }),
    )
}
