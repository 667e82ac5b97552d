import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CopiesPage } from '@/components/attachments/copies-page'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { recordOf } from '@/lib/web/attachment-routes'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { removeAttachmentAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('documents.copies'))('title') }
}

export default async function SignedCopiesPage(props: PageProps<'/attachments/[subject]/[recordId]'>) {
  const actor = await requireCommuneAccess('attachment.see')
  const { subject, subjectId } = recordOf(await props.params)
  const copies = await listAttachments(actor, subject, subjectId)
  if (copies === null) notFound()

  const { documents, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{ documents: { copies: documents.copies }, errors, families: { form: families.form } }}
    >
      <CopiesPage copies={copies} done={singleParams(await props.searchParams).done} remove={removeAttachmentAction} />
    </NextIntlClientProvider>
  )
}
