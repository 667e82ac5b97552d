'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

type ProposedTextProps = { field: string; text: string }

/** Puts a text into a field as if it were typed, so that it is kept like what is typed; gives back what stood there. */
function put(field: string, text: string): string | null {
  const box = document.getElementById(field)
  if (!(box instanceof HTMLTextAreaElement)) return null
  const before = box.value
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
  box.focus()
  return before
}

/** What the records suggest for a part, folded away; a press puts it into the field, where it can be edited, or takes it back. */
export function ProposedText({ field, text }: ProposedTextProps) {
  const t = useTranslations('reportEdition.form')
  const [before, setBefore] = useState<string | null>(null)
  const restore = () => {
    if (before !== null) put(field, before)
    setBefore(null)
  }
  return (
    <details className="mt-2">
      <summary className="link w-fit cursor-pointer py-1">{t('proposed')}</summary>
      <p className="bg-band mt-1 max-w-[75ch] p-3 whitespace-pre-line">{text}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" icon="copy" onClick={() => setBefore(put(field, text))} type="button">
          {t('take')}
        </Button>
        {before !== null && before !== text && (
          <Button size="small" icon="undo-2" variant="quiet" onClick={restore} type="button">
            {t('restore')}
          </Button>
        )}
      </div>
    </details>
  )
}
