'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { describedBy, Field } from '@/components/ui/field'
import { longestReason } from '@/lib/core/risk-sheet/unanswered-reason'
import { OpenRowsSummary } from './open-rows-summary'
import { useOpenSheet, useSheetState } from './sheet-context'

type FinishButtonProps = {
  /** Rows that questions without any answer leave open; null while finishing is not possible. */
  readonly open: readonly string[] | null
  readonly pending: boolean
  readonly submit: (form: FormData) => void
}

/** Finishing, after a question: what is missing is named, and why it is missing must be written down. */
export function FinishButton({ open, pending, submit }: FinishButtonProps) {
  const t = useTranslations('riskSheet.finish')
  const { sheetId, engine } = useOpenSheet()
  const { outbox } = useSheetState()
  if (open === null || pending)
    return (
      <Button variant="primary" icon="clipboard-check" disabled={!pending} pending={pending}>
        {t(pending ? 'pending' : 'submit')}
      </Button>
    )
  return (
    <ConfirmDialog
      trigger={{ label: t('submit'), icon: 'clipboard-check', variant: 'primary' }}
      variant="primary"
      title={t('confirmTitle')}
      description={t('final')}
      confirmLabel={t('confirm')}
      cancelLabel={t('cancel')}
      fields={{ sheetId, revision: String(outbox.revision) }}
      action={submit}
    >
      {open.length > 0 && (
        <>
          <OpenRowsSummary rules={engine.rules} rows={open} />
          <ReasonField />
        </>
      )}
    </ConfirmDialog>
  )
}

const name = 'unansweredReason'

function ReasonField() {
  const t = useTranslations('riskSheet')
  const texts = { hint: t('finish.reasonHint') }
  const say = ({ currentTarget }: FormEvent<HTMLTextAreaElement>, message: string) =>
    currentTarget.setCustomValidity(message)
  return (
    <Field id={name} label={t('finish.reason')} {...texts}>
      <textarea
        {...describedBy(name, texts)}
        id={name}
        name={name}
        className="input"
        rows={3}
        required
        maxLength={longestReason}
        onInvalid={(event) => say(event, t('complaints.reasonMissing'))}
        onInput={(event) => say(event, '')}
      />
    </Field>
  )
}
