'use client'

import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/ui/error-summary'
import { labelled } from '@/components/ui/labelled'
import { Notice } from '@/components/ui/notice'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { FormState } from '@/lib/core/result/form-state'
import type { SheetLabels } from './sheet-labels'
import { useComplaint } from './use-complaint'

type RefusedFormProps = { state: FormState; form: SheetForm; labelOf: SheetLabels['labelOf'] }

/** What came of a form that was sent. */
export function RefusedForm({ state, form, labelOf }: RefusedFormProps) {
  const t = useTranslations('errors')
  const own = useTranslations('observation.form')
  const worded = useComplaint()

  if (state.status === 'signed-out' || state.status === 'forbidden') {
    return (
      <Notice tone="danger" announce="assertive" className="mb-6">
        {t(state.status === 'signed-out' ? 'signedOut' : 'forbidden')}
      </Notice>
    )
  }
  if (state.status === 'saved') {
    return (
      <Notice tone="success" announce="polite" className="mb-6">
        {own('draftSaved')}
      </Notice>
    )
  }
  const problems = Object.entries(state.complaints).map(([field, complaint]) => {
    const message = worded(complaint)
    if (field === 'form') return { message }
    const dimension = form.dimensions.find(({ id }) => id === complaint.params?.dimension)
    const label = dimension === undefined ? labelOf(field) : `${dimension.id}. ${dimension.title}`
    return { field, message: labelled(label, message) }
  })
  return <ErrorSummary title={own('refused')} problems={problems} attempt={state} />
}
