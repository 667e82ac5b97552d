'use client'

import { useTranslations } from 'next-intl'
import type { Person } from '@/components/questionnaire/person-label'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { NumberedEntity } from '@/lib/core/sheet-sync/numbers'
import { addressOf } from './place'
import { useOpenSheet } from './sheet-context'
import { goTo } from './sheet-link'

/** Writes somebody down on the sheet. */
export function AddToRoster({ entity, sectionId }: { readonly entity: NumberedEntity; readonly sectionId: string }) {
  const t = useTranslations('riskSheet.roster')
  const { sheetId, store } = useOpenSheet()
  const add = () => goTo(addressOf(sheetId, { sectionId, number: store.add(entity) }))
  return (
    <Button icon="user-plus" size="small" className="mt-3" onClick={add}>
      {t(entity === 'person' ? 'addPerson' : 'addSeparated')}
    </Button>
  )
}

/** Takes somebody off the sheet, after a question. */
export function RemoveFromRoster({ person, sectionId }: { readonly person: Person; readonly sectionId: string }) {
  const t = useTranslations('riskSheet.roster')
  const { sheetId, store } = useOpenSheet()
  const who = usePersonLabel()(person, 'short')
  const remove = () => {
    store.remove(person.entity, person.number)
    goTo(addressOf(sheetId, { sectionId }))
  }
  return (
    <ConfirmDialog
      trigger={{ label: t('remove', { who }), icon: 'trash', variant: 'quiet' }}
      title={t('removeTitle', { who })}
      description={t('removeDescription')}
      confirmLabel={t('removeConfirm')}
      cancelLabel={t('cancel')}
      action={remove}
    />
  )
}
