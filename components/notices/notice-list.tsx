import { useFormatter, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { ShownNotice } from '@/lib/core/notices/shown-notice'
import { NotLeaving } from './not-leaving'
import { NoticeCard } from './notice-card'

type NoticeListProps = {
  notices: readonly ShownNotice[]
  ways: { readonly email: boolean; readonly sms: boolean }
}

/** The messages to whoever is signed in, as they went. */
export function NoticeList({ notices, ways }: NoticeListProps) {
  const t = useTranslations('notices.outbox')
  const format = useFormatter()
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { n: format.number(100) })}
        actions={
          <LinkButton href="/account#notices" icon="settings">
            {t('choose')}
          </LinkButton>
        }
      />
      <NotLeaving ways={ways} />
      {notices.length === 0 ? (
        <EmptyState icon="mail" title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid max-w-3xl gap-3">
          {notices.map((notice, index) => (
            <li key={notice.id}>
              <NoticeCard notice={notice} open={index === 0} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
