import { cookies } from 'next/headers'
import { languageCookie, languageOf } from './language'

/** Keeps the language in the browser for a year. Open to all: it tells nothing and changes nobody's data. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const chosen = form.get('locale')
  const language = languageOf(typeof chosen === 'string' ? chosen : undefined)
  ;(await cookies()).set(languageCookie, language, { maxAge: 365 * 24 * 3600, sameSite: 'lax', path: '/' })
}
