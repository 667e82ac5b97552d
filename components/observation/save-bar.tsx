'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { MouseEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { LinkButton } from '@/components/ui/link-button'
import { isUnsaved, type KeptDraft } from './draft-keeper'

type SaveBarProps = {
  kept: KeptDraft
  progress: { answered: number; asked: number }
  /** The first row without an answer. */
  nextField: string | null
  onNext: (event: MouseEvent) => void
  /** What has to be decided before all of it can be saved. */
  children?: ReactNode
}

type SaveState =
  'saving' | 'unsaved' | 'saved' | 'opened' | 'contested' | 'unreachable' | 'signed-out' | 'gone' | 'invalid'

const look: Record<SaveState, { icon: IconName; colour: string }> = {
  saving: { icon: 'cloud-upload', colour: 'text-soft' },
  unsaved: { icon: 'cloud-upload', colour: 'text-soft' },
  saved: { icon: 'cloud-check', colour: 'text-success' },
  opened: { icon: 'cloud-check', colour: 'text-soft' },
  contested: { icon: 'users', colour: 'text-warning' },
  unreachable: { icon: 'cloud-off', colour: 'text-danger' },
  'signed-out': { icon: 'lock', colour: 'text-danger' },
  gone: { icon: 'circle-x', colour: 'text-danger' },
  invalid: { icon: 'circle-exclamation-point', colour: 'text-danger' },
}

function saveState(kept: KeptDraft): SaveState {
  if (kept.trouble !== null) return kept.trouble
  if (Object.keys(kept.copy.conflicts).length > 0) return 'contested'
  if (kept.saving) return 'saving'
  if (isUnsaved(kept)) return 'unsaved'
  return kept.savedAt === null ? 'opened' : 'saved'
}

/** Always in sight: how far the sheet is, and whether the server has what was typed. */
export function SaveBar({ kept, progress, nextField, onNext, children }: SaveBarProps) {
  const t = useTranslations('observation.form')
  const format = useFormatter()
  const state = saveState(kept)
  const { icon, colour } = look[state]
  const time = kept.savedAt === null ? '' : format.dateTime(kept.savedAt, { hour: '2-digit', minute: '2-digit' })
  return (
    <div className="screen-only border-rule bg-paper sticky bottom-[3.5rem] z-10 -mx-4 border-t px-4 py-2 shadow-(--shadow-raised) md:bottom-0 md:mx-0 md:rounded-md md:border">
      {children}
      <div className="flex items-center justify-between gap-x-3">
        <div className="min-w-0 leading-tight">
          <p className="numeric font-semibold">{t('progress', { done: progress.answered, all: progress.asked })}</p>
          <p role="status" className={`flex items-center gap-1.5 text-[0.9375rem] ${colour}`}>
            <Icon name={icon} />
            <span>{t(`state.${state}`, { time })}</span>
          </p>
        </div>
        <div className="flex gap-2">
          {nextField !== null && (
            <LinkButton href={`#${nextField}`} icon="arrow-down" onClick={onNext}>
              {t('next')}
            </LinkButton>
          )}
          <Button type="submit" name="intent" value="save" icon="save" className="max-sm:hidden">
            {t('save')}
          </Button>
        </div>
      </div>
    </div>
  )
}
