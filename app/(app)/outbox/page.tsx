import { getTranslations } from 'next-intl/server'
import { NoticeList } from '@/components/notices/notice-list'
import { showNotices } from '@/lib/features/notices/show-notices'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('notices.outbox'))('title') }
}

export default async function OutboxPage() {
  const actor = await requireAccess('account.see')
  return <NoticeList {...await showNotices(actor)} />
}
