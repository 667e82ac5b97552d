import { useTranslations } from 'next-intl'
import { dateOnLeaving } from '@/components/ui/typed-date'
import type { Complaint } from '@/lib/core/result/refusal'

/** Words for what is wrong with an answer or a sheet. */
export function useComplaint(): (complaint: Complaint) => string {
  const t = useTranslations('riskSheet.complaints')
  return ({ key, params }) => {
    switch (key) {
      case 'not-a-number':
      case 'answer-not-whole':
      case 'answer-not-an-option':
      case 'future-birth':
      case 'impossible-date':
      case 'own-parent':
      case 'nobody':
      case 'person-absent':
      case 'sheet-finished':
      case 'visit-before-birth':
      case 'date':
      case 'dateInFuture':
      case 'noChildOnSheet':
      case 'reasonMissing':
      case 'not-a-year':
      case 'not-a-day':
        return t(key)
      case 'nothingAnswered':
        return t(key, { sections: String(params?.sections) })
      case 'answer-too-small':
        return t(key, { least: Number(params?.least) })
      case 'answer-too-great':
      case 'answer-too-long':
        return t(key, { greatest: Number(params?.greatest) })
      case 'childWithoutName':
      case 'cnpOnTwo':
        return t(key, { number: Number(params?.number) })
      case 'visitBeforeLatest':
        return t(key, { date: dateOnLeaving(String(params?.date)) })
      default:
        return t('invalid')
    }
  }
}
