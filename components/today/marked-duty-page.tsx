import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MarkedDutyView } from '@/lib/core/duties/marked-duty-view'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { DutyBasis } from './duty-basis'
import { MarkForm } from './mark-form'

type MarkedDutyPageProps = {
  view: MarkedDutyView
  markAction: (state: FormState, form: FormData) => Promise<FormState>
  unmarkAction: (form: FormData) => Promise<void>
}

/** A duty of each month, quarter or year: why, what of it is done, and the note that it was done. */
export function MarkedDutyPage({ view, markAction, unmarkAction }: MarkedDutyPageProps) {
  const t = useTranslations('today.marked')
  const crumb = useTranslations('today')
  const duties = useTranslations('duties')
  const { duty, periods, today } = view
  const [current] = periods
  return (
    <>
      <PageHeader
        title={duties(`duty.${duty}.name`)}
        subtitle={duties(`duty.${duty}.what`)}
        crumbs={[{ label: crumb('title'), href: '/today' }]}
        crumbsLabel={t('trail')}
        actions={
          duty === 'OB-35' ? (
            <LinkButton href="/registry/extract" icon="table">
              {t('extract')}
            </LinkButton>
          ) : (
            duty === 'OB-50' && (
              <LinkButton href="/report" icon="table">
                {t('report')}
              </LinkButton>
            )
          )
        }
      />
      <div className="grid gap-6">
        <Panel title={t('why')}>
          <p>{duties(`duty.${duty}.why`)}</p>
          <div className="text-soft mt-1">
            <DutyBasis basis={view.basis} force={view.force} />
          </div>
        </Panel>
        {current !== undefined && current.mark === null && (
          <Panel title={t('mark', { from: shownDay(current.from), to: shownDay(current.to) })}>
            <MarkForm duty={duty} today={shownDay(today)} action={markAction} />
          </Panel>
        )}
        <Panel title={t('periods')} padding="none">
          <DataTable
            caption={t('periods')}
            rows={periods}
            rowKey={({ from }) => from}
            empty={<p className="text-soft px-4 pb-4">{t('none')}</p>}
            columns={[
              {
                key: 'period',
                header: t('period'),
                cell: ({ from, to }) => `${shownDay(from)} – ${shownDay(to)}`,
              },
              {
                key: 'state',
                header: t('state'),
                cell: ({ state, late }) =>
                  state === 'met' ? (
                    <StateTag tone={late ? 'warning' : 'success'}>
                      {late ? duties('counts.metLate') : duties('state.met')}
                    </StateTag>
                  ) : (
                    <StateTag tone={late ? 'danger' : 'neutral'}>{duties(`state.${state}`)}</StateTag>
                  ),
              },
              {
                key: 'done',
                header: t('doneOn'),
                kind: 'code',
                cell: ({ mark }) => (mark === null ? '' : shownDay(mark.doneOn)),
              },
              { key: 'note', header: t('note'), cell: ({ mark }) => mark?.note ?? '' },
            ]}
          />
        </Panel>
        {current !== undefined && current.mark !== null && (
          <form action={unmarkAction}>
            <input type="hidden" name="duty" value={duty} />
            <input type="hidden" name="markId" value={current.mark.id} />
            <SubmitButton variant="quiet" icon="undo-2">
              {t('takeBack', { day: shownDay(current.mark.doneOn) })}
            </SubmitButton>
          </form>
        )}
      </div>
    </>
  )
}
