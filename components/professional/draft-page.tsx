import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import type { ProfessionalDraft } from '@/lib/core/intake/professional-sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { FormState } from '@/lib/core/result/form-state'
import { ProfessionalForm } from './professional-form'
import type { VillageOption } from './told-fields'

type DraftPageProps = {
  sheet: ProfessionalDraft
  form: SheetForm
  villages: readonly VillageOption[]
  /** The day of Romania, "2026-05-07". */
  today: string
  countyCodes: readonly number[]
  submit: (state: FormState, form: FormData) => Promise<FormState>
  remove: (form: FormData) => Promise<void>
}

/** A sheet that a professional is filling in. */
export function DraftPage({ sheet, form, villages, today, countyCodes, submit, remove }: DraftPageProps) {
  const t = useTranslations('professional')
  return (
    <>
      <PageHeader
        title={t('form.title')}
        state={
          <StateTag tone="info" icon="pencil">
            {t('states.draft')}
          </StateTag>
        }
        crumbs={[{ label: t('title'), href: '/referrals' }]}
        crumbsLabel={t('trail')}
        actions={
          <ConfirmDialog
            trigger={{ label: t('form.delete.action'), icon: 'trash', variant: 'quiet' }}
            title={t('form.delete.title')}
            description={t('form.delete.text')}
            confirmLabel={t('form.delete.confirm')}
            cancelLabel={t('form.delete.cancel')}
            action={remove}
            fields={{ id: sheet.id }}
          />
        }
      />
      <ProfessionalForm
        sheetId={sheet.id}
        revision={sheet.revision}
        stored={sheet.typed}
        form={form}
        villages={villages}
        today={today}
        countyCodes={countyCodes}
        address={`/referrals/${sheet.id}/draft`}
        submit={submit}
      />
    </>
  )
}
