import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageSwitch } from '@/components/shell/language-switch'
import { SignInForm } from '@/components/shell/sign-in-form'
import { SignInFrame } from '@/components/shell/sign-in-frame'
import { currentActor } from '@/lib/web/session'
import { chooseLanguageAction } from '../language/actions'

export default async function SignInPage() {
  if ((await currentActor()) !== null) redirect('/')
  const shell = await getTranslations('shell')
  const t = await getTranslations('account.signIn')
  return (
    <SignInFrame
      product={shell('product')}
      tagline={shell('claim')}
      title={t('title')}
      aside={<p className="text-soft">{t('forgotten')}</p>}
      language={
        <LanguageSwitch
          label={shell('language')}
          languages={[
            { code: 'ro', label: 'RO' },
            { code: 'en', label: 'EN' },
          ]}
          current={await getLocale()}
          action={chooseLanguageAction}
        />
      }
    >
      <SignInForm
        texts={{
          email: t('email'),
          password: t('password'),
          submit: t('submit'),
          refused: t('refused'),
          throttled: t('throttled'),
          busy: t('busy'),
          unreachable: t('unreachable'),
          emailMissing: t('emailMissing'),
          passwordMissing: t('passwordMissing'),
        }}
      />
    </SignInFrame>
  )
}
