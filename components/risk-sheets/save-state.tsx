'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { useSheetState } from './sheet-context'
import { troublesId } from './sheet-troubles'
import type { Saving } from './sheet-store'

const look: Record<Saving, { icon: IconName; colour: string }> = {
  saved: { icon: 'cloud-check', colour: 'text-success' },
  saving: { icon: 'cloud-upload', colour: 'text-soft' },
  waiting: { icon: 'cloud-off', colour: 'text-warning' },
  'signed-out': { icon: 'lock', colour: 'text-warning' },
  gone: { icon: 'octagon-exclamation-point', colour: 'text-danger' },
  finished: { icon: 'circle-check', colour: 'text-success' },
}

const unsavedLook: { icon: IconName; colour: string } = { icon: 'triangle-exclamation-point', colour: 'text-danger' }

/** Whether the answers are with the server, in words; changes are announced. What must be settled is one press away. */
export function SaveState() {
  const t = useTranslations('riskSheet.saving')
  const bar = useTranslations('riskSheet.bar')
  const { saving, outbox, unsaved } = useSheetState()
  // What the screen shows and the server will never get is no saved sheet.
  const lost = saving === 'saved' ? unsaved.size : 0
  const { icon, colour } = lost > 0 ? unsavedLook : look[saving]
  const toSettle = outbox.conflicts.length + outbox.refused.length
  return (
    <div className="flex shrink-0 items-center gap-x-3">
      {toSettle > 0 && (
        <a href={`#${troublesId}`} className="link text-warning flex items-center gap-1 font-semibold">
          <Icon name="triangle-exclamation-point" />
          <span aria-hidden className="numeric sm:hidden">
            {toSettle}
          </span>
          <span className="max-sm:sr-only">{bar('toSettle', { count: toSettle })}</span>
        </a>
      )}
      <p
        role="status"
        data-saving={lost > 0 ? 'unsaved' : saving}
        className={`flex shrink-0 items-center gap-1.5 text-[0.9375rem] font-semibold ${colour}`}
      >
        <Icon name={icon} />
        <span className={saving === 'signed-out' ? 'max-sm:sr-only' : undefined}>
          {lost > 0 ? t('unsaved', { count: lost }) : t(saving, { count: outbox.pending.length })}
        </span>
      </p>
      {saving === 'signed-out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className="link font-semibold">
          {bar('signIn')}
        </a>
      )}
    </div>
  )
}
