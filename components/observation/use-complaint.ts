import { useMessages, useTranslations, type Messages } from 'next-intl'
import type { Complaint } from '@/lib/core/result/refusal'

type ErrorKey = keyof Messages['errors']

const isErrorKey = (texts: object | undefined, key: string): key is ErrorKey =>
  texts !== undefined && Object.hasOwn(texts, key)

/** Puts a complaint into words. */
export function useComplaint() {
  const t = useTranslations('errors')
  const { errors } = useMessages()
  return ({ key, params }: Complaint): string => (isErrorKey(errors, key) ? t(key, params) : t('invalid'))
}
