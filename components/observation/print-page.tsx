import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import type { Identification } from '@/lib/core/observation/sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { PrintedSheet, type SheetOnPaper } from './printed-sheet'

type PrintPageProps = {
  sheetId: string
  sheet: SheetOnPaper
  form: SheetForm
  identification: Identification
  county: string
  commune: { readonly name: string; readonly kind: string }
}

export function PrintPage({ sheetId, county, commune, ...sheet }: PrintPageProps) {
  const t = useTranslations('observation.print')
  const own = useTranslations('observation')
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap justify-center gap-2">
        <LinkButton href={`/observation-sheets/${sheetId}`} icon="arrow-left">
          {t('back')}
        </LinkButton>
        <PrintButton variant="primary">{own('printAction')}</PrintButton>
        <DownloadPdf href={`/observation-sheets/${sheetId}/pdf`} />
      </div>
      <PrintedSheet
        {...sheet}
        issuer={[t('country'), t('county', { name: county }), t('commune', commune), t('office')]}
      />
    </>
  )
}
