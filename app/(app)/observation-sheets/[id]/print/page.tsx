import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PrintPage } from '@/components/observation/print-page'
import { presentForm } from '@/lib/features/observation/present-form'
import { printObservationSheet } from '@/lib/features/observation/print-observation-sheet'
import { requireCommuneAccess } from '@/lib/web/session'

const params = z.object({ id: z.uuid() })

export async function generateMetadata() {
  const t = await getTranslations('observation')
  return { title: t('title') }
}

export default async function PrintObservationSheetPage(props: PageProps<'/observation-sheets/[id]/print'>) {
  const actor = await requireCommuneAccess('observation-sheet.see')
  const address = params.safeParse(await props.params)
  const printed = address.success ? await printObservationSheet(actor, address.data.id) : null
  if (!address.success || printed === null) notFound()
  return (
    <PrintPage
      {...printed}
      sheetId={address.data.id}
      form={presentForm(await getLocale())}
      county={actor.county.name}
      commune={actor.commune}
    />
  )
}
