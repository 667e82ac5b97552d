'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

type ProposedTextProps = { field: string; text: string; onTake: () => void }

/** What the records suggest for a part, folded away; a press puts it into the field, where it can be edited. */
export function ProposedText({ field, text, onTake }: ProposedTextProps) {
  const t = useTranslations('reportEdition.form')
  const take = () => {
    const box = document.getElementById(field)
    if (!(box instanceof HTMLTextAreaElement)) return
    box.value = text
    box.focus()
    onTake()
  }
  return (
    <details className="mt-2">
      <summary className="link w-fit cursor-pointer py-1">{t('proposed')}</summary>
      <p className="bg-band mt-1 max-w-[75ch] p-3 whitespace-pre-line">{text}</p>
      <Button size="small" icon="copy" className="mt-2" onClick={take} type="button">
        {t('take')}
      </Button>
    </details>
  )
}
