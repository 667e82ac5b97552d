import { getTranslations } from 'next-intl/server'
import { MessagePage } from '@/components/shell/message-page'

export default async function Forbidden() {
  const t = await getTranslations('shell.forbidden')
  return <MessagePage title={t('title')} text={t('text')} home={{ href: '/', label: t('home') }} />
}
