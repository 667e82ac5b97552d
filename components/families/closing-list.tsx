import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { blocksClosing, endsWithFile, type OpenOnClosing } from '@/lib/core/casework/open-on-closing'
import { shownDay } from '@/lib/core/observation/shown-values'

/** What the worker must end before a file is closed, and what ends with it. */
export function ClosingList({ familyId, open }: { familyId: string; open: OpenOnClosing }) {
  const t = useTranslations('families.close')
  const { situations, due, plannedVisit, planInForce, openPlan, unsentAlert, observationDraft, riskDraft } = open
  const link = (href: string, text: string) => (
    <a href={href} className="link">
      {text}
    </a>
  )
  const first = [
    unsentAlert !== null && link(`/alerts/${unsentAlert}`, t('unsentAlert')),
    observationDraft !== null && link(`/observation-sheets/${observationDraft}`, t('observationDraft')),
    riskDraft !== null && link(`/risk-sheets/${riskDraft}`, t('riskDraft')),
  ]
  const ends = [
    situations > 0 && t('situations', { n: situations }),
    due !== null && due.duty !== 'sheet-renewal' && t(`due.${due.duty}`, { day: shownDay(due.on) }),
    plannedVisit !== null &&
      link(`/families/${familyId}/home-visit`, t('plannedVisit', { day: shownDay(plannedVisit.on) })),
    planInForce !== null && link(`/plans/${planInForce}`, t('planInForce')),
    openPlan !== null && link(`/plans/${openPlan}`, t('openPlan')),
  ]
  return (
    <div className="mb-6 grid max-w-2xl gap-4 empty:hidden">
      {blocksClosing(open) && (
        <Notice tone="danger" title={t('blocked')}>
          <p>{t('blockedText')}</p>
          <Items items={first} />
        </Notice>
      )}
      {endsWithFile(open) && (
        <Notice tone="warning" title={t('open')}>
          <p>{t('openText')}</p>
          <Items items={ends} />
        </Notice>
      )}
    </div>
  )
}

function Items({ items }: { items: readonly (ReactNode | false)[] }) {
  return <ul className="list-disc pl-5">{items.map((item, index) => item !== false && <li key={index}>{item}</li>)}</ul>
}
