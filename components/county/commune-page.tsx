import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { CommunePage as Commune } from '@/lib/core/oversight/commune-page'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { shownMoment } from '@/components/alerts/shown-moment'
import { CommuneDuties } from './commune-duties'
import { CommuneProgress } from './commune-progress'
import { CoordinatorForm } from './coordinator-form'
import { OpenCaseForm } from './open-case-form'
import { OwnAccesses } from './own-accesses'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type CommunePageProps = { commune: Commune; nameAction: Action; openAction: Action }

/** One commune as its county sees it: duties in numbers, its coordinator, and the door to one family's file. */
export function CommunePage({ commune, nameAction, openAction }: CommunePageProps) {
  const t = useTranslations('county')
  const progress = useTranslations('oversight')
  const { coordinator, countedAt, may } = commune
  return (
    <>
      <PageHeader
        title={commune.name}
        subtitle={countedAt === null ? t('notCounted') : t('countedOn', { at: shownMoment(countedAt) })}
        crumbs={[{ label: t('page'), href: '/county' }]}
        crumbsLabel={t('trail')}
      />
      <div className="grid gap-6">
        <CommuneDuties duties={commune.duties} />
        <Panel title={t('progress.title')}>
          {commune.progress === null ? (
            <p className="text-soft">{progress('empty')}</p>
          ) : (
            <CommuneProgress progress={commune.progress} />
          )}
        </Panel>
        <Panel title={t('coordinator.title')}>
          <p className={coordinator === null ? 'text-soft' : ''}>
            {coordinator === null
              ? t('coordinator.none')
              : t('coordinator.line', {
                  name: coordinator.name,
                  contact: [coordinator.email, coordinator.phone].filter((part) => part !== '').join(', '),
                  since: shownDay(coordinator.since),
                })}
          </p>
          {may.assign && (
            <div className="mt-4">
              <CoordinatorForm
                communeId={commune.id}
                current={coordinator?.userId ?? ''}
                users={commune.coordinators.map(({ id, name }) => ({ value: id, label: name }))}
                action={nameAction}
              />
            </div>
          )}
        </Panel>
        {may.open && (
          <Panel title={t('case.open')}>
            <p className="text-soft mb-4 max-w-[65ch]">{t('case.openText')}</p>
            <OpenCaseForm communeId={commune.id} action={openAction} />
            <OwnAccesses accesses={commune.accesses} />
          </Panel>
        )}
      </div>
    </>
  )
}
