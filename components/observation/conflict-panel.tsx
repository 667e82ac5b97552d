'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TypedSheet } from '@/lib/core/observation/fields'

type ConflictPanelProps = {
  conflicts: TypedSheet
  values: TypedSheet
  labelOf: (field: string) => string
  shown: (field: string, value: string) => string
  onDecide: (field: string, keep: 'mine' | 'theirs') => void
}

/** The fields that somebody else changed at the same time, both values beside each other. */
export function ConflictPanel({ conflicts, values, labelOf, shown, onDecide }: ConflictPanelProps) {
  const t = useTranslations('observation.conflict')
  const fields = Object.entries(conflicts)
  if (fields.length === 0) return null
  return (
    <Notice tone="warning" title={t('title')} announce="assertive" className="mb-2 max-h-[45vh] overflow-y-auto">
      <ul className="mt-2 grid gap-3">
        {fields.map(([field, theirs]) => (
          <li key={field}>
            <p className="font-semibold">{labelOf(field)}</p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button size="small" onClick={() => onDecide(field, 'mine')}>
                {t('mine', { value: shown(field, values[field] ?? '') })}
              </Button>
              <Button size="small" onClick={() => onDecide(field, 'theirs')}>
                {t('theirs', { value: shown(field, theirs) })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
