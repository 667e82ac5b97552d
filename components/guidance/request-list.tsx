import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { StateTag } from '@/components/ui/state-tag'
import type { GuidanceRequest } from '@/lib/core/guidance/guidance'
import type { FormState } from '@/lib/core/result/form-state'
import { TextForm } from './text-form'

type RequestListProps = {
  requests: readonly GuidanceRequest[]
  /** With the name of the commune. */
  named: boolean
  answer: ((state: FormState, form: FormData) => Promise<FormState>) | null
}

/** What SPAS asked, with the county's answer or the form for it. */
export function RequestList({ requests, named, answer }: RequestListProps) {
  const t = useTranslations('guidance.requests')
  if (requests.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-5">
      {requests.map(({ id, commune, question, askedAt, answer: given, answeredAt }) => (
        <li key={id} className="min-w-0 break-words">
          <p className="text-soft flex flex-wrap items-center gap-x-3 gap-y-1">
            {named && <span className="text-ink font-semibold">{commune}</span>}
            <span>{shownMoment(askedAt)}</span>
            <StateTag tone={answeredAt === null ? 'warning' : 'success'}>
              {t(answeredAt === null ? 'waiting' : 'answered')}
            </StateTag>
          </p>
          <p className="whitespace-pre-line">{question}</p>
          {answeredAt !== null && (
            <div className="border-rule mt-2 border-l-2 pl-3">
              <p className="text-soft">{t('answerOf', { at: shownMoment(answeredAt) })}</p>
              <p className="whitespace-pre-line">{given}</p>
            </div>
          )}
          {answeredAt === null && answer !== null && (
            <details className="mt-2">
              <summary className="link w-fit cursor-pointer py-1">{t('answer')}</summary>
              <TextForm field="answer" action={answer} id={`answer-${id}`}>
                <input type="hidden" name="requestId" value={id} />
              </TextForm>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
