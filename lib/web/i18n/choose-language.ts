import { cookies } from 'next/headers'
import { chosenLanguage, languageCookie } from './language'

/** Keeps the language in the browser for a year. Open to all: it tells nothing and changes nobody's data. */
export async function chooseLanguage(form: unknown): Promise<void> {
  const language = chosenLanguage(form)
  ;(await cookies()).set(languageCookie, language, { maxAge: 365 * 24 * 3600, sameSite: 'lax', path: '/' })
}
