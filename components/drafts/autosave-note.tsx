import { useTranslations } from 'next-intl'
import type { AutosaveState } from './draft-keeper'

type AutosaveNoteProps = { state: AutosaveState; texts: 'plan.form.autosave' | 'reportEdition.form.autosave' }

/** Whether what was typed is kept at the server, in words that are read out when they change. */
export function AutosaveNote({ state, texts }: AutosaveNoteProps) {
  const t = useTranslations(texts)
  const calm = state === 'idle' || state === 'saving' || state === 'saved'
  return (
    <p role="status" className={calm ? 'text-soft basis-full' : 'basis-full font-semibold'}>
      {t(state)}
    </p>
  )
}
