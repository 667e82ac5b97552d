import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { AttachmentSubject } from '@/lib/core/documents/attachment'
import type { FormState } from '@/lib/core/result/form-state'
import { CopiesList } from './copies-list'
import type { Copies } from './copies-panel'
import { RemovalForm } from './removal-form'
import { UploadForm } from './upload-form'

type CopiesPageProps = {
  copies: Copies
  done: string | undefined
  remove: (state: FormState, form: FormData) => Promise<FormState>
}

/** Where the record of a copy is read. */
const pageOf = (subject: AttachmentSubject, id: string, familyId: string): string => {
  switch (subject) {
    case 'observation-sheet':
      return `/observation-sheets/${id}`
    case 'risk-sheet':
      return `/risk-sheets/${id}`
    case 'plan':
      return `/plans/${id}`
    case 'visit':
      return `/schedule/visits/${id}`
    case 'invitation':
      return `/families/${familyId}/invitation`
  }
}

export function CopiesPage({ copies: record, done, remove }: CopiesPageProps) {
  const t = useTranslations('documents.copies')
  const { subject, subjectId, familyId, headName, copies, may } = record
  const about =
    headName === '' ? t(`subjects.${subject}`) : t('about', { record: t(`subjects.${subject}`), family: headName })
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={about}
        crumbs={[{ label: t(`subjects.${subject}`), href: pageOf(subject, subjectId, familyId) }]}
        crumbsLabel={t('trail')}
      />
      <div className="grid max-w-[56rem] gap-5">
        {(done === 'uploaded' || done === 'removed') && (
          <Notice tone="success" announce="polite">
            {t(done === 'uploaded' ? 'uploaded' : 'removedNow')}
          </Notice>
        )}
        {may.add ? (
          <Panel title={t('uploadTitle')}>
            <UploadForm subject={subject} subjectId={subjectId} />
          </Panel>
        ) : (
          may.remove && <Notice tone="neutral">{t('notYet')}</Notice>
        )}
        <Panel title={t('title')}>
          <CopiesList
            copies={copies}
            tools={({ id, originalName }) => may.remove && <RemovalForm id={id} name={originalName} action={remove} />}
          />
        </Panel>
      </div>
    </>
  )
}
