import { useTranslations } from 'next-intl'
import { useMoment } from '@/components/intake/use-moment'
import { DataTable } from '@/components/ui/data-table'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import type { Attempts } from '@/lib/core/home-visit/attempts'
import { isLate, isMissed, lacksReason, type HomeVisit, type VisitStatus } from '@/lib/core/home-visit/home-visit'
import type { Outcome, Trigger } from '@/lib/core/intake/referral'
import { useVisitWords } from './use-visit-words'

const tones: Readonly<Record<VisitStatus, Tone>> = {
  planned: 'info',
  done: 'success',
  refused: 'danger',
  'not-found': 'warning',
  cancelled: 'neutral',
}

export type FamilyIntake = {
  readonly visits: readonly HomeVisit[]
  readonly attempts: Attempts
  readonly monitored: boolean
  readonly today: string
  readonly cases: readonly {
    readonly id: string
    readonly trigger: Trigger
    readonly receivedAt: string
    readonly outcome: Outcome | null
  }[]
}

/** The cases that were told about a family and the visits to it, with what comes next where one could not be made. */
export function IntakePanel({ familyId, intake }: { familyId: string; intake: FamilyIntake }) {
  const t = useTranslations('homeVisits')
  const own = useTranslations('intake')
  const words = useVisitWords()
  const moment = useMoment()
  const { visits, attempts, cases } = intake
  const { next } = attempts
  const planned = (wanted: HomeVisit['kind']) =>
    visits.some(({ kind, status }) => kind === wanted && status === 'planned')
  const mayPlan = next !== 'none' && !planned('home-visit')
  const note = (visit: HomeVisit): string =>
    [
      visit.note,
      isMissed(visit, intake.today) ? t('missed') : '',
      isLate(visit) && visit.happenedOn !== null ? t('lateMark') : '',
      visit.lateReason === '' ? '' : t('lateBecause', { reason: visit.lateReason }),
      lacksReason(visit) ? t('lateReasonMissing') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  return (
    <Panel
      title={t('panel')}
      actions={
        <>
          {mayPlan && (
            <LinkButton href={`/families/${familyId}/home-visit`} size="small" icon="calendar">
              {t('plan')}
            </LinkButton>
          )}
          {intake.monitored && !planned('monitoring-visit') && (
            <LinkButton href={`/families/${familyId}/home-visit?kind=monitoring-visit`} size="small" icon="calendar">
              {t('planMonitoring')}
            </LinkButton>
          )}
        </>
      }
    >
      {(next === 'plan' || next === 'wait') && (
        <Notice tone={next === 'wait' ? 'info' : 'warning'} className="mb-4">
          {t(`next.${next}`)}
        </Notice>
      )}
      <DataTable
        caption={t('caption')}
        rows={visits}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/home-visits/${id}`}
        empty={<p className="text-soft">{t('none')}</p>}
        columns={[
          { key: 'planned', header: t('columns.planned'), cell: (visit) => words.planned(visit) },
          { key: 'kind', header: t('columns.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'who', header: t('columns.who'), cell: ({ visitorName }) => visitorName },
          {
            key: 'state',
            header: t('columns.state'),
            cell: (visit) => (
              <span>
                <StateTag tone={tones[visit.status]}>{t(`statuses.${visit.status}`)}</StateTag> {words.happened(visit)}
              </span>
            ),
          },
          { key: 'note', header: t('columns.note'), cell: note },
        ]}
      />
      <h3 className="mt-5 mb-2">{t('cases')}</h3>
      {cases.length === 0 ? (
        <p className="text-soft">{t('casesNone')}</p>
      ) : (
        <ul className="grid gap-1">
          {cases.map(({ id, trigger, receivedAt, outcome }) => (
            <li key={id}>
              <a href={`/intake/${id}`} className="link">
                {t('caseOf', { trigger, date: moment(receivedAt) })}
              </a>{' '}
              <span className="text-soft">
                {own(`triggers.${trigger}`)} · {own(`outcomes.${outcome ?? 'open'}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
