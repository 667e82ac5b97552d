'use client'

import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { untouched } from '@/lib/core/result/form-state'
import { useOpenSheet } from './sheet-context'
import type { SheetActions } from './sheet-island'

export function DeleteDraft({ deleteDraft }: { readonly deleteDraft: SheetActions['deleteDraft'] }) {
  const t = useTranslations('riskSheet.delete')
  const { sheetId } = useOpenSheet()
  return (
    <ConfirmDialog
      trigger={{ label: t('trigger'), icon: 'trash', variant: 'quiet' }}
      title={t('title')}
      description={t('description')}
      confirmLabel={t('confirm')}
      pendingLabel={t('pending')}
      cancelLabel={t('cancel')}
      fields={{ sheetId }}
      action={async (form) => {
        await deleteDraft(untouched, form)
      }}
    />
  )
}
