import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { FieldsForm, type FieldSpec } from './fields-form'

type TakeOverPageProps = {
  sheet: ArrivedSheet
  family: { readonly id: string; readonly headName: string }
  visitDueOn: string | null
  visitDueAt: string | null
  today: string
  now: string
  worker: { readonly name: string; readonly position: string }
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The last step before a professional's sheet enters the file of a family: the visit, where a suspicion calls for one. */
export function TakeOverPage({ sheet, family, visitDueOn, visitDueAt, today, now, worker, action }: TakeOverPageProps) {
  const t = useTranslations('intake.arrived')
  const own = useTranslations('intake')
  const words = useFamilyWords(today, now)
  const visit: readonly FieldSpec[] =
    visitDueOn === null
      ? []
      : [
          { kind: 'line', name: 'visitorName', label: t('visitorName'), value: worker.name },
          { kind: 'line', name: 'visitorPosition', label: t('visitorPosition'), value: worker.position },
          { kind: 'date', name: 'visitOn', label: t('visitOn'), value: visitDueOn < today ? shownDay(today) : '' },
          { kind: 'time', name: 'visitTime', label: t('visitTime'), mark: t('optional') },
        ]
  const unknown: FieldSpec = {
    kind: 'check',
    name: 'unknown',
    label: own('newFamily.unknown'),
    hint: own('newFamily.unknownHint'),
  }
  return (
    <>
      <PageHeader
        title={t('takeOver')}
        subtitle={t('takeOverFor', { name: family.headName })}
        crumbs={[
          { label: own('title'), href: '/intake' },
          { label: t('title', { number: sheet.receipt.number }), href: `/intake/sheets/${sheet.id}` },
        ]}
        crumbsLabel={own('trail')}
      />
      <p className="mb-4 max-w-[65ch]">{t('takeOverText')}</p>
      <Panel title={visitDueOn === null ? undefined : t('visitTitle', { date: shownDay(visitDueOn) })}>
        <div className="mb-4">{visitDueOn === null ? t('noVisit') : words.due(visitDueOn, visitDueAt)}</div>
        <FieldsForm
          id="take-over"
          action={action}
          hidden={{ id: sheet.id, familyId: family.id }}
          fields={[...visit, unknown]}
          submit={t('submit')}
          pending={t('saving')}
          pickLabel={t('pick')}
          icon="file-check"
          cancel={{ href: `/intake/sheets/${sheet.id}`, label: t('cancel') }}
        />
      </Panel>
    </>
  )
}
