import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'

/** The county in two parts: what is to be done, exact; and the children, in counts of which small ones are withheld. */
export function CountyTabs({ current }: { current: 'work' | 'figures' }) {
  const t = useTranslations('county.tabs')
  return (
    <div className="mb-5">
      <TabLinks
        label={t('label')}
        tabs={[
          { href: '/county', label: t('work'), current: current === 'work' },
          { href: '/county/figures', label: t('figures'), current: current === 'figures' },
        ]}
      />
    </div>
  )
}
