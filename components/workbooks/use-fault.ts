import { useMessages, useTranslations, type Messages } from 'next-intl'
import { useComplaint } from '@/components/observation/use-complaint'
import type { Complaint } from '@/lib/core/result/refusal'

type FaultKey = keyof Messages['workbooks']['faults']

const isFaultKey = (texts: object | undefined, key: string): key is FaultKey =>
  texts !== undefined && Object.hasOwn(texts, key)

type KindKey = keyof Messages['workbooks']['kinds']
type AdviceKey = keyof Messages['workbooks']['advice']

const isKindKey = (texts: object | undefined, key: string): key is KindKey =>
  texts !== undefined && Object.hasOwn(texts, key)
const isAdviceKey = (texts: object | undefined, key: string): key is AdviceKey =>
  texts !== undefined && Object.hasOwn(texts, key)

/** Names what is wrong in several cells, whatever each of them says, and what to do; null where a message says it alone. */
export function useFaultKind(): (key: string) => { readonly name: string; readonly advice: string | null } | null {
  const t = useTranslations('workbooks')
  const { workbooks } = useMessages()
  return (key) =>
    isKindKey(workbooks.kinds, key)
      ? { name: t(`kinds.${key}`), advice: isAdviceKey(workbooks.advice, key) ? t(`advice.${key}`) : null }
      : null
}

/** Puts what is wrong with a workbook or a cell of it into words. */
export function useFault(): (complaint: Complaint) => string {
  const t = useTranslations('workbooks.faults')
  const { workbooks } = useMessages()
  const say = useComplaint()
  return (complaint) =>
    isFaultKey(workbooks.faults, complaint.key) ? t(complaint.key, complaint.params) : say(complaint)
}
