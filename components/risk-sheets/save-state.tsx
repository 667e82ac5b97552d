'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { useSheetState } from './sheet-context'
import type { Saving } from './sheet-store'

const look: Record<Saving, { icon: IconName; colour: string }> = {
  saved: { icon: 'cloud-check', colour: 'text-success' },
  saving: { icon: 'cloud-upload', colour: 'text-soft' },
  waiting: { icon: 'cloud-off', colour: 'text-warning' },
  'signed-out': { icon: 'lock', colour: 'text-warning' },
  gone: { icon: 'octagon-exclamation-point', colour: 'text-danger' },
  finished: { icon: 'circle-check', colour: 'text-success' },
}

/** Whether the answers are with the server, in words; changes are announced. */
export function SaveState() {
  const t = useTranslations('riskSheet.saving')
  const { saving, outbox } = useSheetState()
  const { icon, colour } = look[saving]
  return (
    <p
      role="status"
      data-saving={saving}
      className={`flex shrink-0 items-center gap-1.5 text-[0.9375rem] font-semibold ${colour}`}
    >
      <Icon name={icon} />
      {t(saving, { count: outbox.pending.length })}
    </p>
  )
}
