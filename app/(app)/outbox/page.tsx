import { NoticeList } from '@/components/notices/notice-list'
import { showNotices } from '@/lib/features/notices/show-notices'
import { requireAccess } from '@/lib/web/session'

export default async function OutboxPage() {
  const actor = await requireAccess('account.see')
  return <NoticeList {...await showNotices(actor)} />
}
