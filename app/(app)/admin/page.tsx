import { getTranslations } from 'next-intl/server'
import { UserList } from '@/components/oversight/user-list'
import { PageHeader } from '@/components/ui/page-header'
import { listUsers } from '@/lib/features/oversight/list-users'
import { requireAccess } from '@/lib/web/session'

export default async function AdminPage() {
  const actor = await requireAccess('admin.see')
  const t = await getTranslations('oversight.admin')
  const organisations = await listUsers(actor)
  const users = organisations.flatMap(({ name, users }) => users.map((user) => ({ ...user, organisation: name })))
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <UserList users={users} />
    </>
  )
}
