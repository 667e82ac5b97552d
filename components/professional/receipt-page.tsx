import { useTranslations } from 'next-intl'
import { useMoment } from '@/components/intake/use-moment'
import { PrintSheet } from '@/components/shell/print-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { arrivedLate, hoursBetween } from '@/lib/core/intake/arrival'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'

type ReceiptPageProps = {
  sheet: ArrivedSheet
  county: string
  commune: { readonly name: string; readonly kind: string }
}

/** The receipt on A4. It names its author and nobody of the family: it may be shown to others. */
export function ReceiptPage({ sheet, county, commune }: ReceiptPageProps) {
  const t = useTranslations('professional.receipt')
  const print = useTranslations('observation.print')
  const moment = useMoment()
  const { id, receipt, fillerName, fillerPosition } = sheet
  const { filledAt, receivedAt, number } = receipt
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap justify-center gap-2">
        <LinkButton href={`/referrals/${id}`} icon="arrow-left">
          {t('back')}
        </LinkButton>
        <PrintButton variant="primary">{t('print')}</PrintButton>
      </div>
      <PrintSheet
        issuer={[print('country'), print('county', { name: county }), print('commune', commune), print('office')]}
        registration={t('number', { number })}
        title={t('title')}
      >
        <p className="mb-4">
          {t('text', {
            name: fillerName,
            position: fillerPosition,
            filled: moment(filledAt),
            received: moment(receivedAt),
          })}
        </p>
        <p className="mb-8">
          {arrivedLate(filledAt, receivedAt) ? t('late', { hours: hoursBetween(filledAt, receivedAt) }) : t('inTime')}
        </p>
        <p className="text-soft">{t('auto')}</p>
      </PrintSheet>
    </>
  )
}
