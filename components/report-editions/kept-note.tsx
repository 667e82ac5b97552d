import { useTranslations } from 'next-intl'
import type { AutosaveState } from '@/components/plans/plan-keeper'

/** Whether the text that was typed is kept at the server, in words that are read out when they change. */
export function KeptNote({ state }: { state: AutosaveState }) {
  const t = useTranslations('reportEdition.form.autosave')
  const calm = state === 'idle' || state === 'saving' || state === 'saved'
  return (
    <p role="status" className={calm ? 'text-soft basis-full' : 'basis-full font-semibold'}>
      {t(state)}
    </p>
  )
}
