import { useTranslations } from 'next-intl'
import type { AutosaveState } from './plan-keeper'

/** Whether what was typed is kept, in words that are read out when they change. */
export function AutosaveNote({ state }: { state: AutosaveState }) {
  const t = useTranslations('plan.form.autosave')
  const calm = state === 'idle' || state === 'saving' || state === 'saved'
  return (
    <p role="status" className={calm ? 'text-soft basis-full' : 'basis-full font-semibold'}>
      {t(state)}
    </p>
  )
}
