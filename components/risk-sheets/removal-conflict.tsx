'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Conflict } from '@/lib/core/sheet-sync/outbox'
import { useOpenSheet } from './sheet-context'

/** Somebody answered for a person while they were being taken off the sheet. */
export function RemovalConflict({ conflict, who }: { readonly conflict: Conflict; readonly who: string }) {
  const t = useTranslations('riskSheet.conflict')
  const { store } = useOpenSheet()
  return (
    <Notice
      tone="warning"
      announce="polite"
      title={t('removalTitle', { who })}
      actions={
        <>
          <Button onClick={() => store.resolve(conflict, 'theirs')}>{t('keepPerson')}</Button>
          <Button onClick={() => store.resolve(conflict, 'mine')}>{t('removeAnyway')}</Button>
        </>
      }
    />
  )
}
