import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { StateTag } from '@/components/ui/state-tag'
import { SubmitButton } from '@/components/ui/submit-button'
import type { GuidanceNote } from '@/lib/core/guidance/guidance'

type NoteListProps = {
  notes: readonly GuidanceNote[]
  named: boolean
  read: ((form: FormData) => Promise<void>) | null
}

/** What the county wrote to the commune, and whether it was read. */
export function NoteList({ notes, named, read }: NoteListProps) {
  const t = useTranslations('guidance.notes')
  if (notes.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-5">
      {notes.map(({ id, commune, body, writtenAt, readAt }) => (
        <li key={id} className="min-w-0 break-words">
          <p className="text-soft flex flex-wrap items-center gap-x-3 gap-y-1">
            {named && <span className="text-ink font-semibold">{commune}</span>}
            <span>{shownMoment(writtenAt)}</span>
            <StateTag tone={readAt === null ? 'warning' : 'success'}>
              {readAt === null ? t('unread') : t('readOn', { at: shownMoment(readAt) })}
            </StateTag>
          </p>
          <p className="whitespace-pre-line">{body}</p>
          {readAt === null && read !== null && (
            <form action={read} className="mt-2">
              <input type="hidden" name="noteId" value={id} />
              <SubmitButton variant="secondary" size="small" icon="check">
                {t('markRead')}
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
