import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { useText } from '@/components/plans/plan-text'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Text } from '@/lib/core/questionnaire/types'
import type { FormState } from '@/lib/core/result/form-state'
import { VisitForm } from './visit-form'
import { VisitHistory, type PastVisit } from './visit-history'

type FollowedPlan = {
  readonly id: string
  readonly version: number
  readonly approvedOn: string
  readonly until: string | null
}

type VisitPageProps = {
  family: { readonly id: string; readonly headName: string; readonly monitoringDueOn: string | null }
  plan: FollowedPlan
  otherPlans: readonly FollowedPlan[]
  lines: readonly { readonly id: string; readonly label: Text; readonly otherText: string; readonly goal: string }[]
  monitoringMonths: number | null
  /** The visit as it stands planned. */
  planned: { readonly id: string; readonly plannedOn: string; readonly plannedTime: string | null } | null
  visitorName: string
  visits: readonly PastVisit[]
  today: string
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

export function VisitPage(props: VisitPageProps) {
  const { family, plan, otherPlans, lines, visits, today, visitorName, planned, ...form } = props
  const t = useTranslations('schedule')
  const say = useText()
  const words = useFamilyWords(today)
  const due = words.due(family.monitoringDueOn)
  return (
    <>
      <PageHeader
        title={t('visit.title', { family: family.headName })}
        subtitle={t('visit.subtitle', { version: plan.version, day: shownDay(plan.approvedOn) })}
        crumbs={[{ href: '/schedule', label: t('title') }]}
        crumbsLabel={t('visit.trail')}
        actions={
          <>
            {planned === null ? (
              <LinkButton href={`/families/${family.id}/home-visit?kind=monitoring-visit`} icon="calendar">
                {t('visit.plan1')}
              </LinkButton>
            ) : (
              <LinkButton href={`/home-visits/${planned.id}#outcome`} icon="calendar">
                {t('visit.notMade')}
              </LinkButton>
            )}
            <LinkButton href={`/plans/${plan.id}`} icon="file-check">
              {t('visit.plan')}
            </LinkButton>
          </>
        }
      />
      {due !== null && (
        <p className="mb-5">
          {t('visit.due')}: {due}
        </p>
      )}
      {planned !== null && (
        <p className="mb-5">
          {t('visit.plannedFor', { day: [shownDay(planned.plannedOn), planned.plannedTime ?? ''].join(' ').trim() })}
        </p>
      )}
      <VisitForm
        {...form}
        dueOn={family.monitoringDueOn === null ? null : shownDay(family.monitoringDueOn)}
        of={{ familyId: family.id, planId: plan.id }}
        cancelHref={`/plans/${plan.id}`}
        kept={{ visitedOn: shownDay(today), planned: 'yes', visitorName }}
        lines={lines.map(({ id, label, otherText, goal }) => ({
          id,
          goal,
          label: otherText === '' ? say(label) : `${say(label)}: ${otherText}`,
        }))}
        approvedOn={shownDay(plan.approvedOn)}
      />
      <OtherPlans familyId={family.id} plans={otherPlans} />
      <h2 className="mt-8 mb-3">{t('visit.history')}</h2>
      <VisitHistory visits={visits} />
    </>
  )
}

/** A visit made earlier is reported under the version of its day. */
function OtherPlans({ familyId, plans }: { familyId: string; plans: readonly FollowedPlan[] }) {
  const t = useTranslations('schedule.visit')
  if (plans.length === 0) return null
  return (
    <div className="mt-6">
      <p>{t('otherPlans')}</p>
      <ul>
        {plans.map(({ id, version, approvedOn, until }) => (
          <li key={id}>
            <a href={`/schedule/${familyId}?plan=${id}`} className="link">
              {until === null
                ? t('planSince', { version, from: shownDay(approvedOn) })
                : t('planBetween', { version, from: shownDay(approvedOn), to: shownDay(until) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
