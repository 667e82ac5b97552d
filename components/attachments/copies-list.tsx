import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Attachment } from '@/lib/core/documents/attachment'

type CopiesListProps = {
  copies: readonly Attachment[]
  /** What may be done with a copy that is kept. */
  tools?: (copy: Attachment) => ReactNode
}

/** The signed copies of a record, the latest first; a removed one with its reason instead of its file. */
export function CopiesList({ copies, tools }: CopiesListProps) {
  const t = useTranslations('documents.copies')
  const moment = useMoment()
  const size = useSize()
  if (copies.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <>
      <ul className="grid gap-4">
        {copies.map((copy) => (
          <li key={copy.id} className="border-rule grid min-w-0 gap-1 border-b pb-3 last:border-0 last:pb-0">
            <CopyName copy={copy} />
            <p className="text-soft">{t('facts', { size: size(copy.size), at: moment(copy.uploadedAt) })}</p>
            <p className="text-soft text-sm [overflow-wrap:anywhere]">
              {t('columns.hash')}: <code>{copy.sha256}</code>
            </p>
            {copy.removed === null ? (
              tools?.(copy)
            ) : (
              <p>{t('removed', { at: moment(copy.removed.at), reason: copy.removed.reason })}</p>
            )}
          </li>
        ))}
      </ul>
      <p className="text-soft mt-4 max-w-[65ch] text-sm">{t('hashHint')}</p>
    </>
  )
}

function CopyName({ copy }: { copy: Attachment }) {
  if (copy.removed !== null) return <p className="[overflow-wrap:anywhere] line-through">{copy.originalName}</p>
  return (
    <p className="font-semibold [overflow-wrap:anywhere]">
      <a href={`/api/attachments/${copy.id}`} className="link" data-hard="">
        {copy.originalName}
      </a>
    </p>
  )
}

function useMoment(): (at: string) => string {
  const format = useFormatter()
  return (at) =>
    format.dateTime(new Date(at), {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
}

/** 1 MB and more by tenths, smaller by kilobytes. */
function useSize(): (bytes: number) => string {
  const t = useTranslations('documents.copies')
  const format = useFormatter()
  return (bytes) => {
    const megabytes = bytes / 1024 / 1024
    return megabytes >= 1
      ? t('megabytes', { n: format.number(megabytes, { maximumFractionDigits: 1 }) })
      : t('kilobytes', { n: format.number(Math.max(1, Math.round(bytes / 1024))) })
  }
}
