import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import type { FormState } from '@/lib/core/result/form-state'
import { useReportedMeasure } from './use-visit-facts'
import { VisitForm } from './visit-form'

type CorrectVisitPageProps = {
  visit: ShownVisit
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Corrects the report of a monitoring visit. */
export function CorrectVisitPage({ visit, formId, action }: CorrectVisitPageProps) {
  const t = useTranslations('schedule')
  const correction = useTranslations('corrections')
  const measure = useReportedMeasure()
  const { id, family, plan, lines, revision } = visit
  const address = `/schedule/visits/${id}`
  return (
    <>
      <PageHeader
        title={correction('visit.title', { family: family.headName })}
        subtitle={shownDay(visit.visitedOn)}
        crumbs={[
          { href: '/schedule', label: t('title') },
          { href: address, label: t('report.of', { family: family.headName }) },
        ]}
        crumbsLabel={t('visit.trail')}
      />
      <p className="text-soft mb-2">{correction('form.intro')}</p>
      <p className="mb-5">{correction('visit.plan')}</p>
      <VisitForm
        formId={formId}
        of={{ id, revision }}
        cancelHref={address}
        kept={keptFields(visit)}
        lines={lines.map((line) => ({ id: line.id, goal: line.goal, label: measure(line) }))}
        monitoringMonths={visit.monitoringMonths}
        dueOn={visit.dueOn === null ? null : shownDay(visit.dueOn)}
        approvedOn={plan.order === null ? '' : shownDay(plan.order.date)}
        action={action}
      />
    </>
  )
}

const keptFields = (visit: ShownVisit): Record<string, string> => ({
  revision: String(visit.revision),
  visitedOn: shownDay(visit.visitedOn),
  visitorName: visit.visitorName,
  planned: visit.planned ? 'yes' : 'no',
  resets: visit.resets ? 'yes' : '',
  summary: visit.summary,
  risksSeen: visit.risksSeen,
  revisionNeeded: visit.revisionNeeded ? 'yes' : 'no',
  revisionReason: visit.revisionReason,
  nextOn: visit.chosenNextOn === null ? '' : shownDay(visit.chosenNextOn),
  nextReason: visit.nextReason,
  lateReason: visit.lateReason,
  ...Object.fromEntries(
    visit.lines.flatMap(({ progress, note }, index) => [
      [`lines.${index}.progress`, progress ?? ''],
      [`lines.${index}.note`, note],
    ]),
  ),
})
