import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import type { Identification, SignedSheet as Signed } from '@/lib/core/observation/sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { FormState } from '@/lib/core/result/form-state'
import { PaperNumberForm } from './paper-number-form'
import { SignedSheet } from './signed-sheet'
import { StartSheetButton } from './start-sheet-button'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type SignedSheetPageProps = {
  sheet: Signed
  form: SheetForm
  identification: Identification
  nextDueOn: string
  notePaperNumber: Action
  start: Action
}

export function SignedSheetPage({ sheet, notePaperNumber, start, ...shown }: SignedSheetPageProps) {
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
      <SignedSheet
        {...shown}
        sheet={sheet}
        paperNumber={
          <PaperNumberForm
            sheetId={sheet.id}
            revision={sheet.revision}
            paperNumber={sheet.paperNumber}
            save={notePaperNumber}
          />
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
