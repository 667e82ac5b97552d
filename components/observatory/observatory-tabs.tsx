import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'
import { observatoryHref, readObservatoryView, type ObservatoryView } from '@/lib/core/casework/observatory-view'

type ObservatoryTabsProps = {
  current: ObservatoryView['view'] | 'sheets'
  /** What the lists of families and children keep when one leads to the other. */
  view?: ObservatoryView
}

/** The three lists of the Observatory: families, children, observation sheets. */
export function ObservatoryTabs({ current, view = readObservatoryView({}) }: ObservatoryTabsProps) {
  const t = useTranslations('observatory.views')
  return (
    <TabLinks
      label={t('label')}
      tabs={[
        ...(['families', 'children'] as const).map((each) => ({
          href: observatoryHref(view, { view: each, sort: 'name', dir: 'asc' }),
          label: t(each),
          current: current === each,
        })),
        { href: '/observation-sheets', label: t('sheets'), current: current === 'sheets' },
      ]}
    />
  )
}
