'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState, type ChangeEvent } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { shownDay } from '@/lib/core/observation/shown-values'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { importColumns } from '@/lib/core/special-protection/import-rows'
import { measures } from '@/lib/core/special-protection/listed-child'
import { useColumnLabel } from './use-column-label'

type ImportPageProps = {
  communes: readonly { readonly id: number; readonly name: string }[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The county takes over a whole list: read by the browser, looked over by the server, shown, and then taken or not. */
export function ImportPage({ communes, action }: ImportPageProps) {
  const t = useTranslations('specialProtection')
  const labelOf = useColumnLabel()
  const [state, send] = useActionState(action, untouched)
  const [csv, setCsv] = useState('')
  const [sent, setSent] = useState('')
  const answer = useFormAnswer(state, {
    kept: {},
    labelOf: (field) => (field === 'csv' ? t('import.list') : labelOf(field)),
  })
  // A cell is no control of the form: its problem leads to the list.
  const problems = answer.problems.map((problem) =>
    problem.field?.startsWith('line.') ? { ...problem, field: 'csv' } : problem,
  )
  const rows = state.status === 'unsure' && csv === sent ? (state.matches ?? []) : []
  const known = rows.filter(({ facts }) => facts.known === 'yes').length
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file !== undefined) setCsv(await file.text())
  }
  const communeOf = (id: string | undefined) => communes.find((commune) => String(commune.id) === id)?.name ?? ''
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={t('import.subtitle')}
        crumbs={[{ label: t('title'), href: '/special-protection' }]}
        crumbsLabel={t('trail')}
      />
      <Panel title={t('import.columns')} className="mb-6">
        <p>{importColumns.map((column) => t(`columns.${column}`)).join('; ')}</p>
        <p className="text-soft mt-2">
          {t('import.measures', { measures: measures.map((measure) => t(`measures.${measure}`)).join(', ') })}
        </p>
      </Panel>
      <form
        action={(form) => {
          setSent(csv)
          send(form)
        }}
        noValidate
      >
        <ErrorSummary title={answer.title} problems={problems} attempt={state} />
        <div className="grid gap-4">
          <label className="field-label">
            {t('import.file')}
            <input type="file" accept=".csv,text/csv" onChange={read} className="file-control mt-1" />
          </label>
          <TextArea
            name="csv"
            label={t('import.list')}
            hint={t('import.listHint')}
            error={answer.error('csv')}
            rows={8}
            value={csv}
            onChange={({ target }) => {
              setCsv(target.value)
            }}
          />
        </div>
        {rows.length > 0 && (
          <Notice
            announce="polite"
            className="mt-6"
            title={t('import.found', { n: rows.length })}
            actions={
              <SubmitButton name="confirmed" value="yes" icon="check" pendingLabel={t('form.saving')}>
                {t('import.take', { n: rows.length - known })}
              </SubmitButton>
            }
          >
            {known > 0 && <p>{t('import.known', { n: known })}</p>}
            <ul className="mt-2 grid max-h-80 gap-1 overflow-y-auto">
              {rows.map(({ href, facts }) => (
                <li key={href}>
                  {facts.name}, {shownDay(facts.birthDate ?? '')}, {communeOf(facts.communeId)}
                  {facts.known === 'yes' && <span className="text-soft"> · {t('import.onList')}</span>}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div className="mt-6">
          <SubmitButton
            variant={rows.length > 0 ? 'secondary' : 'primary'}
            icon="search"
            pendingLabel={t('import.checking')}
          >
            {t('import.check')}
          </SubmitButton>
        </div>
      </form>
    </>
  )
}
