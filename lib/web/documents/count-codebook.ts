import { getTranslations } from 'next-intl/server'
import { countColumns, isShare } from '@/lib/core/oversight/count-table'

/** What each column of the tables of counts is, in the words of the page. */
export async function countCodebook() {
  const t = await getTranslations('dashboards')
  return countColumns.map((id) => ({
    id,
    name: t(`columns.${id}`),
    meaning: t(`csv.meaning.${id}`),
    unit: t(isShare(id) ? 'csv.units.share' : 'csv.units.count'),
  }))
}
