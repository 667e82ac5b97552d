import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { progressFigures } from '@/lib/core/oversight/progress'
import type { ShownProgress } from '@/lib/core/oversight/suppress'

/** How far the families of a commune have come, in the words and cells of the county's table. */
export function CommuneProgress({ progress }: { progress: ShownProgress }) {
  const t = useTranslations('oversight')
  const shown = (what: keyof ShownProgress) => {
    const count = progress[what]
    if (typeof count === 'number') return t('count', { count })
    return count === 'withheld' ? t('withheld') : t('atLeast', { least: count.least })
  }
  return (
    <>
      <p className="text-soft mb-3 max-w-[65ch]">{t('told')}</p>
      <DescriptionList items={progressFigures.map((what) => ({ term: t(`columns.${what}`), detail: shown(what) }))} />
    </>
  )
}
