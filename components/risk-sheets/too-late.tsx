'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Change } from '@/lib/core/sheet-sync/change'
import { browserStorage } from './browser-page'
import { keptOutbox } from './kept-outbox'
import { httpTransport } from './transport'

const words = ({ code, number, value }: Change): string =>
  `${code}${number > 0 ? ` (${number})` : ''}: ${JSON.stringify(value)}`

/**
 * Answers that this browser could not send before somebody finished the sheet: they are not on it, and not lost. Those that did
 * arrive, though the browser never heard so, are acknowledged now.
 */
export function TooLate({ userId, sheetId }: { readonly userId: string; readonly sheetId: string }) {
  const t = useTranslations('riskSheet.tooLate')
  const [late, setLate] = useState<readonly Change[]>([])

  useEffect(() => {
    const kept = keptOutbox(browserStorage(), userId, sheetId, 'too-late')
    const left = kept.adopt()
    if (left.length === 0) return
    const sort = async () => {
      const sent = await httpTransport(`/api/risk-sheets/${sheetId}/changes`).post(
        0,
        left.map(({ change }) => change),
      )
      if (sent.kind !== 'answered') return
      const refused = left.filter(({ change }) => sent.answer.refused.some(({ id }) => id === change.id))
      kept.keep(refused)
      setLate(refused.map(({ change }) => change))
    }
    void sort()
  }, [userId, sheetId])

  if (late.length === 0) return null
  const forget = () => {
    keptOutbox(browserStorage(), userId, sheetId, 'too-late').keep([])
    setLate([])
  }
  return (
    <Notice
      tone="warning"
      announce="polite"
      title={t('title', { count: late.length })}
      actions={<Button onClick={forget}>{t('forget')}</Button>}
    >
      <p>{t('explanation')}</p>
      <ul className="list-disc pl-5">
        {late.map((change) => (
          <li key={change.id}>{words(change)}</li>
        ))}
      </ul>
    </Notice>
  )
}
