'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import type { Match } from '@/lib/core/result/refusal'

type TieFormProps = {
  hidden: Readonly<Record<string, string>>
  matches: readonly Match[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Families of the commune that may be the child's; one press ties the child to one. */
export function TieForm({ hidden, matches, action }: TieFormProps) {
  const t = useTranslations('specialProtection.tie')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, { kept: {}, labelOf: () => undefined })
  const open = matches.filter(({ facts }) => facts.closed !== 'yes')
  if (open.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-soft mb-2">{t('text')}</p>
      <ul className="grid gap-3">
        {open.map(({ href, facts }) => (
          <li key={href} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 break-words">
              <a href={href} target="_blank" rel="noopener" className="link font-semibold">
                {facts.headName}
              </a>
              <span className="text-soft block">{[facts.address, facts.children].filter(Boolean).join(' · ')}</span>
            </span>
            <SubmitButton name="familyId" value={href.split('/').at(-1)} variant="secondary" size="small">
              {t('tie')}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </form>
  )
}
