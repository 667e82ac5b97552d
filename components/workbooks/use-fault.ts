import { useMessages, useTranslations, type Messages } from 'next-intl'
import { useComplaint } from '@/components/observation/use-complaint'
import type { Complaint } from '@/lib/core/result/refusal'

type FaultKey = keyof Messages['workbooks']['faults']

const isFaultKey = (texts: object | undefined, key: string): key is FaultKey =>
  texts !== undefined && Object.hasOwn(texts, key)

type KindKey = keyof Messages['workbooks']['kinds']

const isKindKey = (texts: object | undefined, key: string): key is KindKey =>
  texts !== undefined && Object.hasOwn(texts, key)

/** Names what is wrong in several cells, whatever each of them says. */
export function useFaultKind(): (key: string) => string {
  const t = useTranslations('workbooks.kinds')
  const { workbooks } = useMessages()
  return (key) => t(isKindKey(workbooks.kinds, key) ? key : 'other')
}

/** Puts what is wrong with a workbook or a cell of it into words. */
export function useFault(): (complaint: Complaint) => string {
  const t = useTranslations('workbooks.faults')
  const { workbooks } = useMessages()
  const say = useComplaint()
  return (complaint) =>
    isFaultKey(workbooks.faults, complaint.key) ? t(complaint.key, complaint.params) : say(complaint)
}
