import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/shell/app-shell'
import { areasOf } from '@/components/shell/navigation'
import { homeOf } from '@/lib/web/home'
import { requireAccess } from '@/lib/web/session'
import { chooseLanguageAction } from '../language/actions'
import { signOutAction } from './account/actions'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireAccess('account.see')
  const t = await getTranslations('shell')
  return (
    <AppShell
      product={t('product')}
      homeHref={homeOf(actor.role)}
      nav={areasOf(actor.role).map(({ key, href, icon }) => ({ href, icon, label: t(`nav.${key}`) }))}
      labels={{ skip: t('skip'), navigation: t('mainNavigation'), more: t('menu') }}
      user={{
        label: t('account'),
        userName: actor.userName,
        role: t(`roles.${actor.role}`),
        organisation: actor.organisationName,
        links: [
          { href: '/account', label: t('account'), icon: 'user' },
          { href: '/outbox', label: t('outbox'), icon: 'mail' },
        ],
        language: {
          label: t('language'),
          languages: [
            { code: 'ro', label: 'Română' },
            { code: 'en', label: 'English' },
          ],
          current: await getLocale(),
          action: chooseLanguageAction,
        },
        signOut: {
          label: t('signOut'),
          owner: actor.userId,
          action: signOutAction,
          unsent: {
            title: t('unsent.title'),
            text: t('unsent.text'),
            stay: t('unsent.stay'),
            discard: t('unsent.discard'),
          },
          offline: {
            title: t('signOutOffline.title'),
            text: t('signOutOffline.text'),
            gone: t('signOutOffline.gone'),
            stay: t('signOutOffline.stay'),
            again: t('signOutOffline.again'),
          },
        },
      }}
    >
      {children}
    </AppShell>
  )
}
