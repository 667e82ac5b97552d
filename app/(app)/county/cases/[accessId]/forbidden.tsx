import { getTranslations } from 'next-intl/server'
import { MessagePage } from '@/components/shell/message-page'

/** The access has run out or was ended, or the reader may open no file at all. */
export default async function Forbidden() {
  const t = await getTranslations('county.case')
  return <MessagePage title={t('overTitle')} text={t('overText')} home={{ href: '/county', label: t('askAgain') }} />
}
