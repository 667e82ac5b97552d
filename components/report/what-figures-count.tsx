import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ReportSurroundings } from '@/lib/core/report/surroundings'

type WhatFiguresCountProps = {
  asOf: string
  /** Row A4, and row A12. */
  atHome: number
  registered: number
  surroundings: ReportSurroundings
}

/** Why the Observatory, its files, the Registry and this report tell different numbers of the same commune. */
export function WhatFiguresCount({ asOf, atHome, registered, surroundings }: WhatFiguresCountProps) {
  const t = useTranslations('report.counts')
  const { openFamilies, closedFamilies, separated } = surroundings
  const day = shownDay(asOf)
  return (
    <Panel title={t('title')} id="counts" className="screen-only mb-6">
      <ul className="grid max-w-[75ch] list-disc gap-1 pl-5">
        <li>{t('home', { n: atHome, day })}</li>
        <li>
          {t('separated', { n: separated })}
          {separated > 0 && ` ${t('file', { n: atHome + separated })}`}
        </li>
        <li>{t('families', { open: openFamilies, closed: closedFamilies })}</li>
        <li>{t('registry', { n: registered, day })}</li>
        <li>{t('day')}</li>
      </ul>
    </Panel>
  )
}
