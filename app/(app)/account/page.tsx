import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { NoticePanel } from '@/components/notices/notice-panel'
import { AccountFacts } from '@/components/shell/account-facts'
import { PasswordForm } from '@/components/shell/password-form'
import { Panel } from '@/components/ui/panel'
import { showPreference } from '@/lib/features/notices/show-preference'
import { singleParams, type SearchParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'
import { changePasswordAction, chooseNoticesAction } from './actions'

export default async function AccountPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireAccess('account.see')
  const { saved } = singleParams(await searchParams)
  const t = await getTranslations('account')
  const { account, notices, errors, families } = await getMessages()
  return (
    <>
      <AccountFacts actor={actor} title={t('page.title')} />
      <NextIntlClientProvider messages={{ account, notices, errors, families: { form: families.form } }}>
        <Panel title={t('password.title')} className="mt-4">
          <PasswordForm action={changePasswordAction} />
        </Panel>
        <NoticePanel shown={await showPreference(actor)} saved={saved === 'notices'} action={chooseNoticesAction} />
      </NextIntlClientProvider>
    </>
  )
}
