import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EditionSheet } from '@/components/report-editions/edition-sheet'
import { showEdition } from '@/lib/features/report/show-edition'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('bar.title') }
}

export default async function Page({ params }: PageProps<'/report/editions/[id]/print'>) {
  const actor = await requireAccess('report-edition.see')
  const edition = await showEdition(actor, recordId((await params).id), 'print')
  return edition === null ? notFound() : <EditionSheet edition={edition} />
}
