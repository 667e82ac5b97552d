import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

type ViolenceNoticeProps = {
  /** Who fills the sheet in: social assistance itself, or a professional who sends it there. */
  filler: 'spas' | 'professional'
}

/** Rows that speak of violence are answered yes: whom to call now, whatever the sheet leads to. */
export function ViolenceNotice({ filler }: ViolenceNoticeProps) {
  const t = useTranslations('observation.violence')
  return (
    <Notice tone="danger" title={t('title')}>
      <p>{t('danger')}</p>
      <p>{t(filler)}</p>
    </Notice>
  )
}
