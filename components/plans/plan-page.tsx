import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import type { Text } from '@/lib/core/questionnaire/types'
import type { FormState } from '@/lib/core/result/form-state'
import { ApproveForm, ReturnForm } from './decision-forms'
import { LeftOutReading } from './left-out-reading'
import { PlanChanges } from './plan-changes'
import { PlanDifference } from './plan-difference'
import { PlanFacts } from './plan-facts'
import { PlanWriting } from './plan-writing'
import { PlanLinesTable } from './plan-lines-table'
import { PlanNotices, useDone } from './plan-notices'
import { PlanReading } from './plan-reading'
import { PlanStateTag } from './plan-state-tag'
import { PlanVersions } from './plan-versions'
import { useText } from './plan-text'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type PlanActions = {
  readonly save: Action
  readonly approve: Action
  readonly giveBack: Action
  readonly revise: Action
  readonly close: Action
  readonly withdraw: Action
  readonly takeBack: Action
}

type PlanPageProps = { plan: ShownPlan; done: string | undefined; actions: PlanActions }

export function PlanPage({ plan, done, actions }: PlanPageProps) {
  const t = useTranslations('plan')
  return (
    <>
      <PageHeader
        title={t('planTitle', { family: plan.family.headName })}
        state={<PlanStateTag status={plan.status} label={t(`states.${plan.status}`)} />}
        crumbs={[{ href: '/plans', label: t('title') }]}
        crumbsLabel={t('trail')}
        subtitle={plan.versions.length > 1 ? t('versions.name', { version: plan.version }) : undefined}
        actions={<PlanButtons plan={plan} />}
      />
      <PlanNotices plan={plan} done={done} />
      <PlanFacts plan={plan} />
      {plan.may.write ? (
        <WrittenPlan plan={plan} done={done} save={actions.save} />
      ) : (
        <>
          <PlanReading plan={plan} />
          <PlanLinesTable lines={plan.lines} />
          <LeftOutReading plan={plan} />
        </>
      )}
      {plan.difference !== null && <PlanDifference difference={plan.difference} />}
      {plan.may.decide && <Decision plan={plan} actions={actions} />}
      <PlanChanges plan={plan} actions={actions} />
      <PlanVersions plan={plan} />
    </>
  )
}

function PlanButtons({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan.actions')
  const worker = plan.sheet !== null
  return (
    <>
      {worker && (
        <LinkButton href={`/families/${plan.family.id}`} icon="users">
          {t('family')}
        </LinkButton>
      )}
      {plan.may.follow && (
        <LinkButton href={`/schedule/${plan.family.id}`} icon="house" variant="primary">
          {t('visit')}
        </LinkButton>
      )}
      <LinkButton href={`/plans/${plan.id}/print`} icon="printer">
        {t('print')}
      </LinkButton>
      <DownloadPdf href={`/plans/${plan.id}/pdf`} />
    </>
  )
}

function WrittenPlan({ plan, done, save }: { plan: ShownPlan; done: string | undefined; save: Action }) {
  const say = useText()
  const t = useTranslations('plan.notices')
  const named = <Item extends { readonly label: Text }>({ label, ...item }: Item) => ({ ...item, label: say(label) })
  const recommendations = plan.recommendations.map(({ row, rows, services, leftOut, answered }) => ({
    row,
    answered,
    leftOut: leftOut.map((each) => ({ ...each, service: each.service && say(each.service) })),
    rows: rows.map(named),
    services: services.map(named),
  }))
  return (
    <PlanWriting
      revision={plan.revision}
      passing={{ add: t('added'), leave: t('left'), 'take-back': t('takenBack') }}
      planId={plan.id}
      told={useDone(plan.replaces)(done)}
      kept={plan.fields}
      lines={plan.lines.map(({ id, kind, code, label, asksText }) => ({ id, kind, code, label: say(label), asksText }))}
      recommendations={recommendations}
      choices={plan.options.map(named)}
      childToHear={plan.childToHear}
      action={save}
    />
  )
}

function Decision({ plan, actions }: { plan: ShownPlan; actions: PlanActions }) {
  const t = useTranslations('plan.decision')
  const seen = { planId: plan.id, revision: plan.revision }
  return (
    <div className="mt-6 grid items-start gap-5 md:grid-cols-2">
      <Panel title={t('approveTitle')}>
        <ApproveForm
          {...seen}
          action={actions.approve}
          submittedOn={shownDay(plan.submittedOn ?? plan.createdOn)}
          today={shownDay(plan.today)}
        />
      </Panel>
      <Panel title={t('returnTitle')}>
        <ReturnForm {...seen} action={actions.giveBack} />
      </Panel>
    </div>
  )
}
