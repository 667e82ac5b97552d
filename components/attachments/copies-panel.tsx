import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import type { Attachment, AttachmentSubject } from '@/lib/core/documents/attachment'
import { CopiesList } from './copies-list'

/** The signed copies of one record and what may be done with them. */
export type Copies = {
  readonly subject: AttachmentSubject
  readonly subjectId: string
  readonly familyId: string
  /** Head of the family; '' where the reader does not read families. */
  readonly headName: string
  readonly copies: readonly Attachment[]
  readonly may: { readonly add: boolean; readonly remove: boolean }
}

/** The signed copies on the page of their record. Nothing while there are none and none can be added. */
export function CopiesPanel({ copies: { subject, subjectId, copies, may } }: { copies: Copies }) {
  const t = useTranslations('documents.copies')
  if (copies.length === 0 && !may.add) return null
  return (
    <Panel
      title={t('title')}
      className="mt-6 max-w-[56rem]"
      actions={
        (may.add || may.remove) && (
          <LinkButton href={`/attachments/${subject}/${subjectId}`} icon="upload">
            {t('manage')}
          </LinkButton>
        )
      }
    >
      <CopiesList copies={copies} />
    </Panel>
  )
}
