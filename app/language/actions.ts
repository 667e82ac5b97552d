'use server'

import { chooseLanguage } from '@/lib/web/i18n/choose-language'

/** Public: also the sign-in page has the switch. */
export const chooseLanguageAction = async (form: unknown): Promise<void> => chooseLanguage(form)
