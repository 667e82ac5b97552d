'use client'

import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { PendingNote } from '@/components/ui/pending-note'

type CloseQuarterProps = {
  quarter: string
  /** As it is called: "Trimestrul 3, 2026". */
  name: string
  isNext: boolean
  action: (form: FormData) => Promise<void>
}

/** Closes the extract of a quarter, after saying what follows. */
export function CloseQuarter({ quarter, name, isNext, action }: CloseQuarterProps) {
  const t = useTranslations('workbooks.extract')
  return (
    <ConfirmDialog
      trigger={{ label: t('close', { quarter: name }), icon: 'check', variant: isNext ? 'primary' : 'secondary' }}
      title={t('confirm.title', { quarter: name })}
      description={t('confirm.text')}
      confirmLabel={t('confirm.yes')}
      cancelLabel={t('confirm.no')}
      pendingLabel={t('closing')}
      variant="primary"
      action={action}
      fields={{ quarter, reason: '' }}
    >
      <PendingNote>{t('working')}</PendingNote>
    </ConfirmDialog>
  )
}
