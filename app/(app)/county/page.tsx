import { getTranslations } from 'next-intl/server'
import { FiguresLink } from '@/components/alerts/figures-link'
import { ProgressTable } from '@/components/oversight/progress-table'
import { PageHeader } from '@/components/ui/page-header'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { requireAccess } from '@/lib/web/session'

export default async function CountyPage() {
  const actor = await requireAccess('county.see')
  const t = await getTranslations('oversight.county')
  const communes = await seeCounty(actor)
  return (
    <>
      <PageHeader
        title={t('title', { county: actor.county?.name ?? '' })}
        subtitle={t('subtitle')}
        actions={<FiguresLink />}
      />
      <ProgressTable caption={t('caption')} placeHeader={t('commune')} rows={communes} />
    </>
  )
}
