import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import type { DraftSheet, Identification } from '@/lib/core/observation/sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { FormState } from '@/lib/core/result/form-state'
import { DraftForm } from './draft-form'
import type { CountyOfSheet } from './filler-fields'
import { IdentificationList } from './identification-list'

type DraftSheetPageProps = {
  sheet: DraftSheet
  form: SheetForm
  identification: Identification
  today: string
  county: CountyOfSheet
  countyCodes: readonly number[]
  obstacle: 'familyClosed' | 'familyWithoutChildren' | null
  submit: (state: FormState, form: FormData) => Promise<FormState>
  remove: (form: FormData) => Promise<void>
}

export function DraftSheetPage({
  sheet,
  form,
  identification,
  obstacle,
  submit,
  remove,
  ...rules
}: DraftSheetPageProps) {
  const t = useTranslations('observation')
  const errors = useTranslations('errors')
  const family = `/families/${sheet.familyId}`
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={identification.headName}
        state={
          <StateTag tone="info" icon="pencil">
            {t('draft')}
          </StateTag>
        }
        crumbs={[
          { label: t('toObservatory'), href: '/observatory' },
          { label: t('toFamily'), href: family },
        ]}
        crumbsLabel={t('trail')}
        actions={
          <>
            <LinkButton href={`/observation-sheets/${sheet.id}/print`} icon="printer">
              {t('printAction')}
            </LinkButton>
            <ConfirmDialog
              trigger={{ label: t('delete.action'), icon: 'trash', variant: 'quiet' }}
              title={t('delete.title')}
              description={t('delete.text')}
              confirmLabel={t('delete.confirm')}
              cancelLabel={t('delete.cancel')}
              pendingLabel={t('delete.pending')}
              action={remove}
              fields={{ id: sheet.id }}
            />
          </>
        }
      />
      {obstacle !== null && (
        <Notice tone="warning" className="mb-5">
          {errors(obstacle)} <a href={family}>{t('toFamily')}</a>
        </Notice>
      )}
      <DraftForm
        sheetId={sheet.id}
        revision={sheet.revision}
        stored={sheet.typed}
        form={form}
        address={`/observation-sheets/${sheet.id}/draft`}
        submit={submit}
        today={rules.today}
        county={rules.county}
        countyCodes={rules.countyCodes}
        identification={
          <>
            <IdentificationList identification={identification} />
            <p className="screen-only mt-3">
              <a href={family}>{t('form.changeFamily')}</a>
            </p>
          </>
        }
      />
    </>
  )
}
