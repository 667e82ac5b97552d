import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { AccountFacts } from '@/components/shell/account-facts'
import { PasswordForm } from '@/components/shell/password-form'
import { Panel } from '@/components/ui/panel'
import { requireAccess } from '@/lib/web/session'
import { changePasswordAction } from './actions'

export default async function AccountPage() {
  const actor = await requireAccess('account.see')
  const t = await getTranslations('account')
  const { account, errors } = await getMessages()
  return (
    <>
      <AccountFacts actor={actor} title={t('page.title')} />
      <Panel title={t('password.title')} className="mt-4">
        <NextIntlClientProvider messages={{ account, errors }}>
          <PasswordForm action={changePasswordAction} />
        </NextIntlClientProvider>
      </Panel>
    </>
  )
}
