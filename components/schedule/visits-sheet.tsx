import { useFormatter, useTranslations } from 'next-intl'
import { useIssuer } from '@/components/plans/use-issuer'
import { PrintSheet } from '@/components/shell/print-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { showPhone } from '@/lib/core/casework/phone'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { scheduleHref, type ScheduleView } from '@/lib/core/plan/schedule-view'
import { isOverdue, type DueVisit } from './due-visit'
import { useTriedWords } from './use-tried-words'

type VisitsSheetProps = {
  view: ScheduleView
  visits: readonly DueVisit[]
  total: number
  villages: readonly { readonly id: number; readonly name: string }[]
  today: string
  now: string
  county: string
  commune: { readonly name: string; readonly kind: string }
}

/** The visits to make, to take along: by deadline, with room for notes. */
export function VisitsSheet({ view, visits, total, villages, today, now, county, commune }: VisitsSheetProps) {
  const t = useTranslations('schedule')
  const tried = useTriedWords()
  const subtitle = useScope(view, villages)
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href={scheduleHref(view, {})} icon="arrow-left">
          {t('print.back')}
        </LinkButton>
        <PrintButton variant="primary">{t('report.print')}</PrintButton>
      </div>
      <PrintSheet
        issuer={useIssuer(county, commune)}
        registration={t('print.on', { day: shownDay(today) })}
        title={t('print.title')}
        subtitle={subtitle}
      >
        {visits.length === 0 ? (
          <p>{t('empty.title')}</p>
        ) : (
          <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('print.title')}>
            <table className="sheet-ledger">
              <thead>
                <tr>
                  <th scope="col">{t('columns.planned')}</th>
                  <th scope="col">{t('columns.due')}</th>
                  <th scope="col">{t('columns.family')}</th>
                  <th scope="col">{t('columns.kind')}</th>
                  <th scope="col">{t('columns.last')}</th>
                  <th scope="col">{t('print.notes')}</th>
                </tr>
              </thead>
              <tbody>
                {visits.map((visit) => (
                  <tr key={`${visit.kind} ${visit.familyId}`}>
                    <td className="numeric">
                      {visit.plannedOn === null
                        ? t('unplanned')
                        : [shownDay(visit.plannedOn), visit.plannedTime ?? ''].join(' ').trim()}
                      <span className="block">{tried(visit.tries)}</span>
                    </td>
                    <td className="numeric">
                      {shownDay(visit.dueOn)} {visit.dueAt !== null && romanianTime(new Date(visit.dueAt))}
                      {isOverdue(visit, { today, now }) && <strong className="block">{t('month.late')}</strong>}
                    </td>
                    <th scope="row" className="font-normal">
                      <strong>{visit.headName}</strong>
                      <span className="block">
                        {[visit.village, visit.address, visit.phone === '' ? null : showPhone(visit.phone)]
                          .filter((part) => part !== null && part !== '')
                          .join(', ')}
                      </span>
                    </th>
                    <td>
                      {t(`kinds.${visit.kind}`)}
                      <span className="block">{t('print.children', { n: visit.children })}</span>
                    </td>
                    <td className="numeric">{visit.lastVisitOn === null ? t('never') : shownDay(visit.lastVisitOn)}</td>
                    <td className="w-[18%]" />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="mt-3">{t('print.count', { n: total })}</p>
      </PrintSheet>
    </>
  )
}

/** What the list was narrowed to, in words. */
function useScope(
  { kind, village, month, until }: ScheduleView,
  villages: VisitsSheetProps['villages'],
): string | undefined {
  const t = useTranslations('schedule')
  const format = useFormatter()
  const parts = [
    kind !== null && t(`kinds.${kind}`),
    villages.find(({ id }) => id === village)?.name,
    month !== null && format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric' }),
    until !== null && t('filters.untilDay', { day: shownDay(until) }),
  ].filter((part) => typeof part === 'string')
  return parts.length === 0 ? undefined : parts.join(', ')
}
