import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import type { Questionnaire } from '@/lib/core/questionnaire/types'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import { PrintedRiskSheet, type SheetOnPaper } from './printed-risk-sheet'
import { useResultWords } from './use-result-words'

type PrintPageProps = {
  readonly questionnaire: Questionnaire
  readonly county: string
  readonly commune: { readonly name: string; readonly kind: string }
  /** Null: the blank form. */
  readonly filled: null | {
    readonly sheetId: string
    readonly number: string | null
    /** Null for a draft. */
    readonly finish: null | { readonly verdict: FrozenVerdict; readonly unansweredReason: string | null }
    readonly sheet: SheetOnPaper
    readonly family: {
      readonly headName: string
      readonly village: string
      readonly street: string
      readonly streetNo: string
    }
  }
}

export function PrintPage({ questionnaire, county, commune, filled }: PrintPageProps) {
  const t = useTranslations('riskSheet.print')
  const inWords = useResultWords()
  const dots = '………………………'
  const address = filled ? [filled.family.street, filled.family.streetNo].filter(Boolean).join(' ') : dots
  const day = filled ? shownDay(filled.sheet.content.sheetDate) : dots
  const number = filled ? (filled.number ?? dots) : dots
  const finish = filled?.finish ?? null
  const result: [string, string][] = finish === null ? [] : [[t('result'), inWords(finish.verdict)]]
  if (finish !== null && finish.unansweredReason !== null) result.push([t('reason'), finish.unansweredReason])
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap justify-center gap-2">
        {filled && (
          <LinkButton href={`/risk-sheets/${filled.sheetId}`} icon="arrow-left">
            {t('back')}
          </LinkButton>
        )}
        <PrintButton variant="primary">{t('print')}</PrintButton>
        <DownloadPdf href={filled ? `/risk-sheets/${filled.sheetId}/pdf` : '/risk-sheets/blank.pdf'} />
        {filled && (
          <LinkButton href="/risk-sheets/blank" icon="file-text">
            {t('blankForm')}
          </LinkButton>
        )}
      </div>
      <PrintedRiskSheet
        questionnaire={questionnaire}
        sheet={filled?.sheet ?? null}
        issuer={[t('country'), t('county', { name: county }), t('commune', commune), t('office')]}
        registration={t(filled !== null && filled.finish === null ? 'draft' : 'number', { number })}
        particulars={[
          [t('headName'), filled?.family.headName ?? dots],
          [t('visitOn'), day],
          [t('village'), filled?.family.village ?? dots],
          [t('street'), address],
          ...result,
        ]}
      />
    </>
  )
}
