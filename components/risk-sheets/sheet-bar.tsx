'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { SaveState } from './save-state'
import { useOpenSheet, useSheetState } from './sheet-context'
import { SheetLink } from './sheet-link'
import { isTooEarly } from './too-early'
import { VerdictPanel } from './verdict-panel'

type SheetBarProps = {
  readonly family: { readonly id: string; readonly headName: string }
  readonly number: string | null
}

const panelId = 'verdict-so-far'

/** Stays in sight: whose sheet it is, whether it is saved, and on narrow screens what it says so far. */
export function SheetBar({ family, number }: SheetBarProps) {
  const t = useTranslations('riskSheet')
  const { sheetId } = useOpenSheet()
  const { verdict } = useSheetState()
  const [open, setOpen] = useState(false)
  return (
    <div className="screen-only border-rule bg-wash sticky top-0 z-10 -mx-4 mb-5 border-b px-4 md:-mx-6 md:px-6">
      <div className="flex items-center justify-between gap-x-3">
        <p className="flex min-w-0 items-center gap-x-3">
          <SheetLink
            href={`/risk-sheets/${sheetId}`}
            className="link inline-flex min-h-[2.75rem] shrink-0 items-center gap-1 font-semibold"
          >
            <Icon name="list-todo" />
            {t('bar.overview')}
          </SheetLink>
          <a href={`/families/${family.id}`} className="link min-w-0 truncate max-md:hidden">
            {family.headName}
          </a>
          {number !== null && <span className="numeric text-soft shrink-0 max-md:hidden">{number}</span>}
        </p>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
          className={`flex min-h-[2.75rem] cursor-pointer items-center gap-1.5 font-semibold lg:hidden ${verdict.alert ? 'text-danger' : 'text-accent'}`}
        >
          <Icon name={verdict.alert ? 'siren' : 'scale'} />
          {isTooEarly(verdict) ? t('bar.tooEarly') : t('bar.situations', { count: verdict.situations })}
          <span className="sr-only">, {t('bar.details')}</span>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
        <SaveState />
      </div>
      <div id={panelId} hidden={!open} className="max-h-[70dvh] overflow-y-auto pb-4 lg:hidden">
        {open && <VerdictPanel />}
      </div>
    </div>
  )
}
