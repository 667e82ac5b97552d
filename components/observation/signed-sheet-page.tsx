import { useTranslations } from 'next-intl'
import { ObservedViolence } from '@/components/alerts/observed-violence'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import type { AlertHead } from '@/lib/core/alerts/alert'
import type { Identification, SignedSheet as Signed } from '@/lib/core/observation/sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { violenceIn } from '@/lib/core/observation/violence'
import type { FormState } from '@/lib/core/result/form-state'
import type { CountyOfSheet } from './filler-fields'
import { PaperNumberForm } from './paper-number-form'
import { SignedSheet } from './signed-sheet'
import { StartSheetButton } from './start-sheet-button'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type SignedSheetPageProps = {
  sheet: Signed
  form: SheetForm
  identification: Identification
  nextDueOn: string
  /** The step that the sheet calls for and that has not been taken to its end. */
  riskSheet: 'start' | 'continue' | null
  county: CountyOfSheet
  /** The alert that its answers raised. */
  alert: Pick<AlertHead, 'id' | 'status'> | null
  notePaperNumber: Action
  start: Action
  startRiskSheet: Action
}

export function SignedSheetPage({
  sheet,
  riskSheet,
  county,
  alert,
  notePaperNumber,
  start,
  startRiskSheet,
  ...shown
}: SignedSheetPageProps) {
  const t = useTranslations('observation')
  const family = `/families/${sheet.familyId}`
  return (
    <>
      <PageHeader
        title={t('numbered', { number: sheet.number })}
        subtitle={shown.identification.headName}
        state={
          <StateTag tone="success" icon="file-check">
            {t('signedState')}
          </StateTag>
        }
        crumbs={[
          { label: t('toObservatory'), href: '/observatory' },
          { label: t('toFamily'), href: family },
        ]}
        crumbsLabel={t('trail')}
        actions={
          <>
            <LinkButton href={family} icon="arrow-left">
              {t('toFamily')}
            </LinkButton>
            <LinkButton href={`/observation-sheets/${sheet.id}/print`} icon="printer">
              {t('printAction')}
            </LinkButton>
            <DownloadPdf href={`/observation-sheets/${sheet.id}/pdf`} />
          </>
        }
      />
      <ObservedViolence rows={violenceIn(shown.form.violenceRows, sheet.answers)} alert={alert} />
      <SignedSheet
        {...shown}
        sheet={sheet}
        paperNumber={
          <PaperNumberForm
            sheetId={sheet.id}
            revision={sheet.revision}
            paperNumber={sheet.paperNumber}
            county={county}
            save={notePaperNumber}
          />
        }
        visitActions={
          riskSheet && (
            <>
              <StartSheetButton
                familyId={sheet.familyId}
                start={startRiskSheet}
                label={t(`signed.riskSheet.${riskSheet}`)}
                refused={t('signed.riskSheet.refused')}
              />
              <LinkButton href={family}>{t('toFamily')}</LinkButton>
            </>
          )
        }
        again={
          <StartSheetButton
            familyId={sheet.familyId}
            start={start}
            label={t('signed.again')}
            refused={t('signed.againRefused')}
            variant="secondary"
          />
        }
      />
    </>
  )
}
