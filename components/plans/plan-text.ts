import { useLocale } from 'next-intl'
import type { Text } from '@/lib/core/questionnaire/types'

/** A text of the content in the language of the screen. */
export function useText(): (text: Text) => string {
  const locale = useLocale()
  return (text) => text[locale]
}
