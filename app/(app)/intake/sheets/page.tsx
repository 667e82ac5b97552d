import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArrivedTable } from '@/components/intake/arrived-table'
import { PageHeader } from '@/components/ui/page-header'
import { listHandledSheets } from '@/lib/features/intake/list-intake'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('sheets.handledTitle') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('intake.see')
  const handled = await listHandledSheets(actor)
  if (handled === null) notFound()
  const t = await getTranslations('intake')
  return (
    <>
      <PageHeader
        title={t('sheets.handledTitle')}
        crumbs={[{ label: t('title'), href: '/intake' }]}
        crumbsLabel={t('trail')}
      />
      <ArrivedTable {...handled} empty={t('sheets.handledNone')} />
    </>
  )
}
