import { getTranslations } from 'next-intl/server'
import { AccountFacts } from '@/components/shell/account-facts'
import { requireAccess } from '@/lib/web/session'

export default async function AccountPage() {
  const actor = await requireAccess('account.see')
  const t = await getTranslations('account.page')
  return <AccountFacts actor={actor} title={t('title')} />
}
