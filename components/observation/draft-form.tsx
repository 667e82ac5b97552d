'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'
import { ConclusionFields } from './conclusion-fields'
import { FillerFields, type CountyOfSheet } from './filler-fields'
import { FinalButtons } from './final-buttons'
import { SectionNav } from './section-nav'
import { SheetFrame } from './sheet-frame'
import { useSheetLabels } from './sheet-labels'
import { SheetRows } from './sheet-rows'
import { useSheetForm, type SheetToFill } from './use-sheet-form'

type DraftFormProps = Omit<SheetToFill, 'finalIntent'> & {
  /** Name and address of the family. */
  identification: ReactNode
  county: CountyOfSheet
}

/** The whole sheet on one page, kept at the server while it is filled in, and signed at its end. */
export function DraftForm({ identification, county, ...sheet }: DraftFormProps) {
  const t = useTranslations('observation.form')
  const { form } = sheet
  const labels = useSheetLabels(form)
  const filling = useSheetForm({ ...sheet, finalIntent: 'sign' })
  const { signing, given, conclusion, controls } = filling
  return (
    <SheetFrame
      sheetId={sheet.sheetId}
      form={form}
      filling={filling}
      labels={labels}
      className="gap-x-8 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]"
      nav={<SectionNav form={form} answers={given.answers} values={controls.values} conclusion={conclusion} />}
    >
      <Panel title={t('familyTitle')}>{identification}</Panel>
      <section id="who" className="panel scroll-mt-4 p-4">
        <h2 className="mb-4">{t('who')}</h2>
        <FillerFields controls={controls} form={form} county={county} />
      </section>
      <SheetRows form={form} filling={filling} filler="spas" />
      <section id="conclusion" className="panel scroll-mt-4 p-4">
        <h2 className="mb-4">{t('conclusionTitle')}</h2>
        <ConclusionFields controls={controls} conclusion={conclusion} />
        <p className="text-soft mt-6 max-w-[65ch]">{t('finalHint')}</p>
        <FinalButtons intent="sign" icon="file-check" label={t('sign')} pending={signing} pendingLabel={t('signing')} />
      </section>
    </SheetFrame>
  )
}
