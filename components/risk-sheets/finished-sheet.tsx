import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import type { ReactNode } from 'react'
import { peopleOf } from '@/components/questionnaire/person-label'
import { SheetAlert } from '@/components/alerts/sheet-alert'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { AlertHead } from '@/lib/core/alerts/alert'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Questionnaire } from '@/lib/core/questionnaire/types'
import type { RuleSet } from '@/lib/core/risk/rules'
import type { FrozenParameters as Frozen, FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import { ChildrenAtRisk } from './children-at-risk'
import { ConfirmedRows } from './confirmed-rows'
import { FinishedNext, type SheetFollows } from './finished-next'
import { FrozenParameters } from './frozen-parameters'
import { ReasonList } from './reason-list'
import { UndecidedRows } from './undecided-rows'
import { useResultWords } from './use-result-words'

type FinishedSheetProps = {
  readonly sheetId: string
  readonly number: string | null
  readonly family: { readonly id: string; readonly headName: string }
  readonly content: SheetContent
  readonly finish: {
    readonly finishedAt: Date
    readonly rules: string
    readonly parameters: Frozen
    readonly verdict: FrozenVerdict
    readonly unansweredReason: string | null
  }
  readonly follows: SheetFollows
  readonly startPlan: (form: FormData) => Promise<void>
  readonly declaration: { readonly questionnaire: Questionnaire; readonly rules: RuleSet }
  /** Answers of this browser that came too late, if any. */
  readonly tooLate: ReactNode
  /** What is told to the county of it. */
  readonly alert: Pick<AlertHead, 'id' | 'status'> | null
}

/** A finished sheet: what follows first, then each confirmed row with the answers that decided. */
export function FinishedSheet(props: FinishedSheetProps) {
  const { sheetId, number, family, content, finish, declaration, tooLate, alert, follows, startPlan } = props
  const result = useResultWords()
  const t = useTranslations('riskSheet.finished')
  const verdictWords = useTranslations('riskSheet.verdict')
  const own = useTranslations('riskSheet')
  const format = useFormatter()
  const language = useLocale()
  const { verdict, rules, parameters, unansweredReason } = finish
  const { questionnaire } = declaration
  const people = { persons: peopleOf(content, 'person'), separated: peopleOf(content, 'separatedChild') }
  const undetermined = declaration.rules.rows.filter(({ id }) => verdict.undetermined.includes(id))
  const flagged = declaration.rules.checks.filter(({ id }) => verdict.flags.some((flag) => flag.id === id))

  return (
    <>
      <PageHeader
        title={own('title')}
        subtitle={t('subtitle', { number: number ?? '–', visit: shownDay(content.sheetDate) })}
        state={<StateTag tone="success">{t('state')}</StateTag>}
        crumbs={[{ label: family.headName, href: `/families/${family.id}` }]}
        crumbsLabel={t('crumbs')}
        actions={
          <>
            <LinkButton href={`/risk-sheets/${sheetId}/print`} icon="printer">
              {own('overview.print')}
            </LinkButton>
            <DownloadPdf href={`/risk-sheets/${sheetId}/pdf`} />
          </>
        }
      />
      <div className="grid max-w-[56rem] gap-5">
        {tooLate}
        {verdict.alert && (
          <Notice tone="danger" title={own('finish.alertTitle')} actions={<SheetAlert alert={alert} />}>
            <p>{own('finish.alert')}</p>
            <ReasonList questionnaire={questionnaire} reasons={verdict.alertReasons} {...people} />
          </Notice>
        )}
        {verdict.decideFurther.length > 0 && (
          <Notice tone="warning" title={verdictWords('decideTitle')}>
            <p>{verdictWords('decide')}</p>
            <ReasonList questionnaire={questionnaire} reasons={verdict.decideFurther} {...people} />
          </Notice>
        )}
        <FinishedNext familyId={family.id} follows={follows} startPlan={startPlan} />
        <Panel title={result(verdict)}>
          <p className="mb-3">
            {verdict.monitoringMonths === null
              ? t('stayObserved')
              : verdictWords('monitoring', { months: verdict.monitoringMonths })}
          </p>
          {verdict.situations > 0 && <p className="text-soft mb-3 max-w-[65ch]">{verdictWords('counting')}</p>}
          {verdict.confirmed.length > 0 && (
            <div className="grid gap-4">
              <ConfirmedRows
                open
                questionnaire={questionnaire}
                rules={declaration.rules}
                verdict={verdict}
                {...people}
              />
            </div>
          )}
        </Panel>
        {verdict.children.length > 0 && (
          <Panel title={t('children')}>
            <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('children')}>
              <ChildrenAtRisk listed={verdict.children} situations={verdict.situations} persons={people.persons} />
            </div>
          </Panel>
        )}
        {undetermined.length > 0 && (
          <Panel title={t('undetermined', { count: undetermined.length })}>
            {unansweredReason !== null && (
              <p className="mb-3 max-w-[65ch] wrap-anywhere">
                <span className="font-semibold">{t('reason')}:</span> {unansweredReason}
              </p>
            )}
            <UndecidedRows rows={undetermined} />
          </Panel>
        )}
        {flagged.length > 0 && (
          <Panel title={verdictWords('checks')}>
            <ul className="list-disc pl-5">
              {flagged.map(({ id, label }) => (
                <li key={id}>{label[language]}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title={t('judgedBy')}>
          <FrozenParameters rules={rules} parameters={parameters} />
          <p className="text-soft mt-2">
            {t('finishedAt', { at: format.dateTime(finish.finishedAt, { dateStyle: 'long', timeStyle: 'short' }) })}
          </p>
        </Panel>
      </div>
    </>
  )
}
