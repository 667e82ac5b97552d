import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { languageCookie, languageOf } from './language'
import { messagesOf } from './messages'

/** Romanian unless the person chose English; calendar time of Bucharest wherever the server stands. */
export default getRequestConfig(async () => {
  const locale = languageOf((await cookies()).get(languageCookie)?.value)
  return { locale, messages: messagesOf[locale], timeZone: 'Europe/Bucharest' }
})
