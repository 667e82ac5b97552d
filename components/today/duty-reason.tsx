import { useTranslations } from 'next-intl'
import type { TodayItem } from '@/lib/core/casework/today-list'
import { DutyBasis } from './duty-basis'

/** What a duty of this kind asks for, why, and by which articles. */
export function DutyReason({ duty, basis, force }: Pick<TodayItem, 'duty' | 'basis' | 'force'>) {
  const t = useTranslations('duties.duty')
  return (
    <>
      <p>{t(`${duty}.what`)}</p>
      <p>{t(`${duty}.why`)}</p>
      <DutyBasis basis={basis} force={force} />
    </>
  )
}
