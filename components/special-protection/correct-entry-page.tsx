import { useTranslations } from 'next-intl'
import { FieldsForm, type FieldSpec } from '@/components/intake/fields-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { measures, type SeenListedChild } from '@/lib/core/special-protection/listed-child'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type CorrectEntryPageProps = {
  child: SeenListedChild
  formId: string
  actions: Readonly<Record<'correct' | 'withdraw', Action>>
}

/** The county corrects an entry of its list, or withdraws one that was made by mistake. */
export function CorrectEntryPage({ child, formId, actions }: CorrectEntryPageProps) {
  const t = useTranslations('specialProtection')
  const correction = useTranslations('corrections')
  const name = `${child.surname} ${child.givenName}`
  const own = { id: child.id, revision: String(child.revision) }
  return (
    <>
      <PageHeader
        title={t('correct.title', { name })}
        crumbs={[
          { label: t('title'), href: '/special-protection' },
          { label: name, href: `/special-protection/${child.id}` },
        ]}
        crumbsLabel={t('trail')}
      />
      <div className="grid max-w-2xl gap-6">
        <Panel title={t('correct.entry', { commune: child.commune })}>
          <p className="text-soft mb-4">{correction('form.intro')}</p>
          <FieldsForm
            id="correct"
            action={actions.correct}
            hidden={own}
            seen={{ formId }}
            fields={fields()}
            submit={correction('form.submit')}
            pending={correction('form.pending')}
            pickLabel={t('form.pickDate')}
            cancel={{ href: `/special-protection/${child.id}`, label: correction('form.cancel') }}
          />
        </Panel>
        <Panel title={t('correct.withdraw')}>
          <p className="text-soft mb-4">{t('correct.withdrawText')}</p>
          <FieldsForm
            id="withdraw"
            action={actions.withdraw}
            hidden={{}}
            seen={own}
            fields={[
              {
                ...{ kind: 'paragraph', name: 'reason', max: 1000 },
                ...{ label: t('correct.withdrawReason'), hint: t('correct.withdrawHint') },
              },
            ]}
            submit={t('correct.withdrawSend')}
            pending={correction('form.pending')}
            variant="danger"
          />
        </Panel>
      </div>
    </>
  )

  function fields(): FieldSpec[] {
    const mark = t('form.optional')
    const day = (value: string | null) => (value === null ? '' : shownDay(value))
    return [
      { kind: 'line', name: 'surname', label: t('columns.surname'), value: child.surname, max: 100 },
      { kind: 'line', name: 'givenName', label: t('columns.givenName'), value: child.givenName, max: 100 },
      { kind: 'date', name: 'birthDate', label: t('columns.birthDate'), value: day(child.birthDate) },
      {
        ...{ kind: 'select', name: 'measure', label: t('columns.measure'), value: child.measure },
        placeholder: t('form.choose'),
        options: measures.map((measure) => ({ value: measure, label: t(`measures.${measure}`) })),
      },
      { kind: 'date', name: 'placedOn', label: t('columns.placedOn'), value: day(child.placedOn), mark },
      { kind: 'line', name: 'parents', label: t('columns.parents'), value: child.parents, mark, max: 200 },
      ...(child.leftOn === null ? [] : left(day(child.leftOn), mark)),
      {
        ...{ kind: 'paragraph', name: 'reason', max: 2000 },
        ...{ label: correction('form.reason'), hint: correction('form.reasonHint') },
      },
    ]
  }

  function left(value: string, mark: string): FieldSpec[] {
    return [
      { kind: 'date', name: 'leftOn', label: t('settle.leftOn'), hint: t('correct.leftHint'), value, mark },
      { kind: 'line', name: 'leftReason', label: t('settle.leftReason'), value: child.leftReason, mark, max: 300 },
    ]
  }
}
