import { getTranslations } from 'next-intl/server'
import { FiguresLink } from '@/components/alerts/figures-link'
import { ProgressTable } from '@/components/oversight/progress-table'
import { PageHeader } from '@/components/ui/page-header'
import { seeNation } from '@/lib/features/oversight/see-nation'
import { requireAccess } from '@/lib/web/session'

export default async function NationalPage() {
  const actor = await requireAccess('national.see')
  const t = await getTranslations('oversight.national')
  const counties = await seeNation(actor)
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={<FiguresLink />} />
      <ProgressTable caption={t('caption')} placeHeader={t('county')} rows={counties} />
    </>
  )
}
