import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { VisitForm } from './visit-form'
import { VisitHistory, type PastVisit } from './visit-history'

type VisitPageProps = {
  family: {
    readonly id: string
    readonly headName: string
    readonly dueOn: string | null
    readonly dueFor: string | null
  }
  planId: string
  approvedOn: string
  visits: readonly PastVisit[]
  today: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

export function VisitPage({ family, planId, approvedOn, visits, today, action }: VisitPageProps) {
  const t = useTranslations('schedule')
  const words = useFamilyWords(today)
  return (
    <>
      <PageHeader
        title={t('visit.title', { family: family.headName })}
        subtitle={t('visit.subtitle', { day: shownDay(approvedOn) })}
        crumbs={[{ href: '/schedule', label: t('title') }]}
        crumbsLabel={t('visit.trail')}
        actions={
          <LinkButton href={`/plans/${planId}`} icon="file-check">
            {t('visit.plan')}
          </LinkButton>
        }
      />
      {family.dueFor === 'monitoring-visit' && (
        <p className="mb-5">
          {t('visit.due')}: {words.due(family.dueOn)}
        </p>
      )}
      <Panel className="mb-5">
        <VisitForm
          familyId={family.id}
          planId={planId}
          approvedOn={shownDay(approvedOn)}
          today={shownDay(today)}
          action={action}
        />
      </Panel>
      <h2 className="mb-3">{t('visit.history')}</h2>
      <VisitHistory visits={visits} />
    </>
  )
}
