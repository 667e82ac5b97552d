import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

/** Says that messages are only shown here, where the server has nothing to send them by. */
export function NotLeaving({ ways: { email, sms } }: { ways: { readonly email: boolean; readonly sms: boolean } }) {
  const t = useTranslations('notices.outbox')
  if (email && sms) return null
  const which = email ? 'sms' : sms ? 'email' : 'both'
  return <Notice className="mb-4">{t('notLeaving', { which })}</Notice>
}
