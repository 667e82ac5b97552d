import { useMessages, useTranslations, type Messages } from 'next-intl'
import { useComplaint } from '@/components/observation/use-complaint'
import type { Complaint } from '@/lib/core/result/refusal'

type FaultKey = keyof Messages['workbooks']['faults']

const isFaultKey = (texts: object | undefined, key: string): key is FaultKey =>
  texts !== undefined && Object.hasOwn(texts, key)

/** Puts what is wrong with a workbook or a cell of it into words. */
export function useFault(): (complaint: Complaint) => string {
  const t = useTranslations('workbooks.faults')
  const { workbooks } = useMessages()
  const say = useComplaint()
  return (complaint) =>
    isFaultKey(workbooks.faults, complaint.key) ? t(complaint.key, complaint.params) : say(complaint)
}
