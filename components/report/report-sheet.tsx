import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PrintSheet } from '@/components/shell/print-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { useIssuer } from '@/components/plans/use-issuer'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ReportTables } from '@/lib/core/report/table-figures'
import { PaperTables } from './paper-tables'

type ReportSheetProps = {
  asOf: string
  tables: ReportTables
  county: string
  commune: { readonly name: string; readonly kind: string }
  back: string
  /** Number and state of an edition. */
  registration?: string
  author?: string
  /** What is told in words, before the tables. */
  children?: ReactNode
}

/** The report on paper, the pages turned. */
export function ReportSheet({ asOf, tables, county, commune, back, registration, author, children }: ReportSheetProps) {
  const t = useTranslations('report')
  return (
    <>
      <style>{'@page { size: A4 landscape; margin: 14mm } @media screen { .sheet { max-width: 297mm } }'}</style>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href={back} icon="arrow-left">
          {t('back')}
        </LinkButton>
        <PrintButton variant="primary">{t('print')}</PrintButton>
      </div>
      <PrintSheet
        issuer={useIssuer(county, commune)}
        registration={registration}
        title={t('sheet.title')}
        subtitle={t('sheet.subtitle', { day: shownDay(asOf) })}
        signatures={[
          { role: t('sheet.signatures.mayor'), note: t('sheet.signatures.note') },
          { role: t('sheet.signatures.author'), name: author, note: t('sheet.signatures.note') },
        ]}
      >
        {children}
        <PaperTables tables={tables} />
      </PrintSheet>
    </>
  )
}
