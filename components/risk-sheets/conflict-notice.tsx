'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Conflict } from '@/lib/core/sheet-sync/outbox'
import { useOpenSheet } from './sheet-context'

type ConflictNoticeProps = {
  readonly conflict: Conflict
  readonly inWords: (value: AnswerOrSpecial) => string
}

/** Two people answered one question: both answers, and the choice between them. */
export function ConflictNotice({ conflict, inWords }: ConflictNoticeProps) {
  const t = useTranslations('riskSheet.conflict')
  const { store } = useOpenSheet()
  const words = (value: AnswerOrSpecial | null) => (value === null ? t('empty') : inWords(value))
  return (
    <Notice
      tone="warning"
      announce="polite"
      title={t('title')}
      className="mb-3 max-w-[36rem]"
      actions={
        <>
          <Button onClick={() => store.resolve(conflict, 'theirs')}>
            {t('keepTheirs', { answer: words(conflict.value) })}
          </Button>
          <Button onClick={() => store.resolve(conflict, 'mine')}>
            {t('keepMine', { answer: words(conflict.change.value) })}
          </Button>
        </>
      }
    >
      <p>{t('question')}</p>
    </Notice>
  )
}
