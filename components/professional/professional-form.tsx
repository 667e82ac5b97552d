'use client'

import { useTranslations } from 'next-intl'
import { FinalButtons } from '@/components/observation/final-buttons'
import { SheetFrame } from '@/components/observation/sheet-frame'
import { SheetRows } from '@/components/observation/sheet-rows'
import { useSheetForm, type SheetToFill } from '@/components/observation/use-sheet-form'
import { AuthorFields } from './author-fields'
import { ToldFields, type VillageOption } from './told-fields'
import { useProfessionalLabels } from './use-professional-labels'

const conclusionTexts = { visit: 'sendVisit', record: 'sendClear', open: 'sendOpen' } as const

type ProfessionalFormProps = Omit<SheetToFill, 'finalIntent'> & { villages: readonly VillageOption[] }

/** The whole sheet on one page, kept at the server while it is filled in, and sent from its end. */
export function ProfessionalForm({ villages, ...sheet }: ProfessionalFormProps) {
  const t = useTranslations('professional.form')
  const own = useTranslations('observation.form')
  const { form } = sheet
  const labels = useProfessionalLabels(form, villages)
  const filling = useSheetForm({ ...sheet, finalIntent: 'send' })
  const { signing, conclusion, controls } = filling
  return (
    <SheetFrame sheetId={sheet.sheetId} form={form} filling={filling} labels={labels} className="max-w-4xl">
      <section className="panel p-4">
        <h2 className="mb-2">{t('told')}</h2>
        <ToldFields controls={controls} villages={villages} />
      </section>
      <section className="panel p-4">
        <h2 className="mb-4">{own('who')}</h2>
        <AuthorFields controls={controls} form={form} />
      </section>
      <SheetRows form={form} filling={filling} filler="professional" />
      <section className="panel p-4">
        <h2 className="mb-3">{t('sendTitle')}</h2>
        <p className="font-semibold" aria-live="polite">
          {t(conclusionTexts[conclusion.kind])}
        </p>
        <p className="text-soft mt-2 max-w-[65ch]">{t('final')}</p>
        <FinalButtons intent="send" icon="send" label={t('send')} pending={signing} pendingLabel={t('sending')} />
      </section>
    </SheetFrame>
  )
}
