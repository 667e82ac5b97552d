import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReceiptPage } from '@/components/professional/receipt-page'
import { openProfessionalSheet } from '@/lib/features/professional/own-sheets'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('professional'))('receipt.title') }
}

export default async function Page({ params }: PageProps<'/referrals/[id]/receipt'>) {
  const actor = await requireCommuneAccess('professional-sheet.see')
  const opened = await openProfessionalSheet(actor, recordId((await params).id))
  if (opened === null || opened.sheet.status === 'draft') notFound()
  return <ReceiptPage sheet={opened.sheet} county={actor.county.name} commune={actor.commune} />
}
