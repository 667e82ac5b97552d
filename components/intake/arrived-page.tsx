import { useTranslations } from 'next-intl'
import { ObservedViolence } from '@/components/alerts/observed-violence'
import { AnswerList } from '@/components/observation/answer-list'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { arrivedLate } from '@/lib/core/intake/arrival'
import type { AlertHead } from '@/lib/core/alerts/alert'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { violenceIn } from '@/lib/core/observation/violence'
import type { FormState } from '@/lib/core/result/form-state'
import { useFamilyWords } from '@/components/families/use-family-words'
import { ArrivalMark } from './arrival-mark'
import { FamilySearch, type CandidateFamily } from './candidate-list'
import { FieldsForm } from './fields-form'
import { ToldPanel } from './told-panel'
import { useMoment } from './use-moment'

type ArrivedPageProps = {
  sheet: ArrivedSheet
  visitDueOn: string | null
  visitDueAt: string | null
  today: string
  now: string
  candidates: readonly CandidateFamily[]
  q: string
  found: readonly CandidateFamily[]
  form: SheetForm
  /** The alert that it raised once it was taken over. */
  alert: Pick<AlertHead, 'id' | 'status'> | null
  returnAction: (state: FormState, form: FormData) => Promise<FormState>
  confirmAction: (form: FormData) => Promise<void>
}

/** A professional's sheet before SPAS: its family is looked for, then it is taken over or returned. */
export function ArrivedPage({ sheet, candidates, q, found, form, alert, ...rest }: ArrivedPageProps) {
  const { returnAction, confirmAction, visitDueOn, visitDueAt, today, now } = rest
  const words = useFamilyWords(today, now)
  const t = useTranslations('intake')
  const alerts = useTranslations('alerts.observed')
  const { id, receipt, status } = sheet
  const violence = violenceIn(form.violenceRows, sheet.answers)
  const waiting = status === 'sent'
  return (
    <>
      <PageHeader
        title={t('arrived.title', { number: receipt.number })}
        subtitle={t('arrived.subtitle', { name: sheet.fillerName, position: sheet.fillerPosition })}
        state={
          <ArrivalMark
            receipt={receipt}
            texts={{
              inTime: (hours) => t('sheets.inTime', { hours }),
              late: (hours) => t('sheets.late', { hours }),
            }}
          />
        }
        crumbs={[{ label: t('title'), href: '/intake' }]}
        crumbsLabel={t('trail')}
      />
      <div className="grid gap-6">
        {waiting && violence.length > 0 && (
          <Notice
            tone="danger"
            title={alerts('title')}
            actions={
              <LinkButton href="#find-family" icon="siren" variant="primary">
                {alerts('toFamily')}
              </LinkButton>
            }
          >
            {alerts('arrivedText', { rows: violence.join(', ') })}
          </Notice>
        )}
        {waiting && <Reading sheet={sheet} confirm={confirmAction} />}
        {!waiting && <ObservedViolence rows={violence} alert={alert} />}
        {!waiting && <Handled sheet={sheet} />}
        {arrivedLate(receipt.filledAt, receipt.receivedAt) && <Notice tone="warning">{t('arrived.lateText')}</Notice>}
        {waiting && visitDueOn !== null && (
          <Notice tone="warning" title={t('arrived.visitDue')}>
            {words.due(visitDueOn, visitDueAt)}
          </Notice>
        )}
        <ToldPanel sheet={sheet} title={t('sheets.columns.family')} />
        <Panel title={t('arrived.content')}>
          {form.dimensions.map((dimension) => (
            <AnswerList
              key={dimension.id}
              dimension={dimension}
              answers={sheet.answers}
              other={dimension.other === null ? '' : (sheet.otherTexts[dimension.other.id] ?? '')}
            />
          ))}
        </Panel>
        {waiting && (
          <FamilySearch
            address={`/intake/sheets/${id}`}
            q={q}
            candidates={candidates}
            found={found}
            newHref={`/intake/sheets/${id}/family`}
            choose={({ familyId }) => (
              <LinkButton href={`/intake/sheets/${id}/take-over?family=${familyId}`} size="small">
                {t('find.choose')}
              </LinkButton>
            )}
          />
        )}
        {waiting && (
          <Panel title={t('arrived.returnTitle')}>
            <FieldsForm
              id="return"
              action={returnAction}
              hidden={{ id }}
              fields={[{ kind: 'paragraph', name: 'reason', label: t('arrived.returnReason') }]}
              submit={t('arrived.return')}
              pending={t('arrived.saving')}
              pickLabel={t('arrived.pick')}
              variant="secondary"
            />
          </Panel>
        )}
      </div>
    </>
  )
}

/** The author is told only once SPAS says so: opening a page is not yet reading. */
function Reading({ sheet, confirm }: { sheet: ArrivedSheet; confirm: (form: FormData) => Promise<void> }) {
  const t = useTranslations('intake.arrived')
  const moment = useMoment()
  if (sheet.seenAt !== null) return <p className="text-soft">{t('readAt', { date: moment(sheet.seenAt) })}</p>
  return (
    <form action={confirm} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={sheet.id} />
      <Button type="submit" icon="check">
        {t('confirmReading')}
      </Button>
      <span className="text-soft">{t('confirmReadingHint')}</span>
    </form>
  )
}

function Handled({ sheet }: { sheet: ArrivedSheet }) {
  const t = useTranslations('intake.arrived')
  const moment = useMoment()
  const { status, handledAt, returnReason, observationSheetId, familyId } = sheet
  const date = handledAt === null ? '' : moment(handledAt)
  if (status === 'returned') {
    return (
      <Notice tone="neutral" title={t('returned', { date })}>
        <p>{returnReason}</p>
      </Notice>
    )
  }
  return (
    <Notice
      tone="success"
      title={t('takenOver', { date })}
      actions={
        <>
          <LinkButton href={`/observation-sheets/${observationSheetId ?? ''}`}>{t('toSheet')}</LinkButton>
          <LinkButton href={`/families/${familyId ?? ''}`} variant="quiet">
            {t('toFamily')}
          </LinkButton>
        </>
      }
    />
  )
}
