import { useFormatter, useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import { reasonOf } from '@/lib/core/notices/delivery'
import type { ShownNotice } from '@/lib/core/notices/shown-notice'
import { smsParts } from '@/lib/core/notices/sms-text'

type Shown = 'queued' | 'sending' | 'again' | 'sent' | 'shown' | 'failed' | 'cancelled'

const toneOf: Record<Shown, Tone> = {
  queued: 'neutral',
  sending: 'info',
  again: 'warning',
  sent: 'success',
  shown: 'info',
  failed: 'danger',
  cancelled: 'neutral',
}

function stateOf({ status, via, lastError }: ShownNotice): Shown {
  if (status === 'sent' && via === 'outbox') return 'shown'
  return status === 'sending' && lastError !== null ? 'again' : status
}

/** One message: what it says, and what became of it. */
export function NoticeCard({ notice, open }: { notice: ShownNotice; open: boolean }) {
  const t = useTranslations('notices')
  const format = useFormatter()
  const moment = (iso: string) =>
    format.dateTime(new Date(iso), {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
  const { channel, address, subject, body, createdAt, sendAfter, sentAt, attempts, lastError, status, via } = notice
  const state = stateOf(notice)
  const reason = lastError === null ? null : t(`reasons.${reasonOf(lastError)}`, { code: lastError })
  const facts = [
    status === 'queued' && sendAfter > createdAt && [t('outbox.leaves'), moment(sendAfter)],
    sentAt !== null && via !== 'outbox' && [t('outbox.left'), moment(sentAt)],
    attempts > 1 && [t('outbox.attempts'), format.number(attempts)],
    reason !== null && [t('outbox.reason'), reason],
  ].filter((fact) => fact !== false)

  return (
    <article className="panel p-4">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
        <h2 className="min-w-0 text-lg wrap-anywhere">{subject}</h2>
        <StateTag tone={toneOf[state]}>{t(`status.${state}`)}</StateTag>
      </div>
      <p className="text-soft wrap-anywhere">
        {moment(createdAt)} · {t(`channels.${channel}`)}, {address}
      </p>
      <dl className="mt-1 grid gap-x-4 sm:grid-cols-[max-content_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="min-w-0 wrap-anywhere max-sm:mb-1">{value}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-2" open={open}>
        <summary className="link w-fit cursor-pointer py-1">{t('outbox.text')}</summary>
        <div className="border-rule mt-2 border-t pt-3 wrap-anywhere whitespace-pre-line">{body}</div>
        {channel === 'sms' && (
          <p className="text-soft mt-2">{t('outbox.parts', { n: smsParts(body), length: [...body].length })}</p>
        )}
      </details>
    </article>
  )
}
