import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { isFiltered, registryHref, type RegistryView } from '@/lib/core/plan/registry-view'

/** Nothing found, nobody entered yet, or nobody has left: three different things. */
export function RegistryEmpty({ view }: { view: RegistryView }) {
  const t = useTranslations('registry')
  if (isFiltered(view)) {
    const all = registryHref(view, { q: '', village: null, dimension: null, plan: null, frequency: null })
    return (
      <EmptyState
        title={t('empty.filtered')}
        icon="search"
        actions={<LinkButton href={all}>{t('filters.clear')}</LinkButton>}
      >
        {t('empty.filteredHint')}
      </EmptyState>
    )
  }
  if (view.entries === 'closed') return <EmptyState title={t('empty.closed')}>{t('empty.closedHint')}</EmptyState>
  return (
    <EmptyState title={t('empty.open')} actions={<LinkButton href="/observatory">{t('empty.observatory')}</LinkButton>}>
      {t('empty.openHint')}
    </EmptyState>
  )
}
