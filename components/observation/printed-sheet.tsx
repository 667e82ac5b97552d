import { useTranslations } from 'next-intl'
import { PrintSheet } from '@/components/shell/print-sheet'
import { showPhone } from '@/lib/core/casework/phone'
import type { Answers } from '@/lib/core/observation/answers'
import { otherField, type TypedSheet } from '@/lib/core/observation/fields'
import type { Identification } from '@/lib/core/observation/sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { PrintedDimension } from './printed-dimension'

/** A sheet as it stands, signed or not: days "07.05.2026", what is missing empty. */
export type SheetOnPaper = {
  readonly number: string | null
  readonly typed: TypedSheet
  readonly answers: Answers
  /** Null while the answers do not lead to a conclusion. */
  readonly riskSheetNeeded: boolean | null
}

type PrintedSheetProps = {
  sheet: SheetOnPaper
  form: SheetForm
  identification: Identification
  issuer: readonly string[]
}

/** The sheet on A4, in the order of the official form. */
export function PrintedSheet({ sheet, form, identification, issuer }: PrintedSheetProps) {
  const t = useTranslations('observation')
  const { number, typed, answers, riskSheetNeeded } = sheet
  const value = (field: string) => typed[field] ?? ''
  const address = [identification.street, identification.streetNo].filter(Boolean).join(' ')
  const line = (label: string, text: string) => (
    <p className="border-rule border-b py-[0.6mm]">
      <span className="text-soft">{label}:</span> <span className="font-semibold">{text}</span>
    </p>
  )
  const signature = (
    <p className="border-rule h-[12mm] border-b">
      <span className="text-soft">{t('print.signature')}:</span>
    </p>
  )
  return (
    <PrintSheet
      issuer={issuer}
      registration={number === null ? t('print.draft') : t('print.number', { number })}
      title={t('title')}
      subtitle={value('paperNumber') === '' ? undefined : t('print.paperNumber', { number: value('paperNumber') })}
    >
      <div className="sheet-block mb-4 grid gap-x-6 gap-y-3 sm:grid-cols-2 print:grid-cols-2">
        <div>
          {line(t('identification.headName'), identification.headName)}
          {line(t('identification.county'), identification.county)}
          {line(t('identification.commune'), identification.commune)}
          {line(t('identification.village'), identification.village)}
          {line(t('identification.street'), address)}
          {line(t('identification.phone'), showPhone(identification.phone))}
          {signature}
        </div>
        <div>
          {line(t('form.fields.fillerName'), value('fillerName'))}
          {line(t('form.fields.fillerPosition'), value('fillerPosition'))}
          {line(t('form.fields.filledOn'), value('filledOn'))}
          {line(t('form.fields.talkStart'), value('talkStart'))}
          {line(t('form.fields.talkEnd'), value('talkEnd'))}
          {value('receivedOn') !== '' && line(t('form.fields.receivedOn'), value('receivedOn'))}
          {signature}
        </div>
      </div>
      {form.dimensions.map((dimension) => (
        <PrintedDimension
          key={dimension.id}
          dimension={dimension}
          answers={answers}
          signed={number !== null}
          other={dimension.other === null ? '' : value(otherField(dimension.other.id))}
        />
      ))}
      <div className="sheet-block mt-4">
        <p className="font-semibold">
          {t('print.conclusion')} {riskSheetNeeded === null ? '…………' : riskSheetNeeded ? t('form.yes') : t('form.no')}
        </p>
        {riskSheetNeeded === true && (
          <>
            {line(t('form.fields.visitorName'), value('visitorName'))}
            {line(t('form.fields.visitorPosition'), value('visitorPosition'))}
            {line(t('form.fields.visitOn'), value('visitOn'))}
          </>
        )}
      </div>
    </PrintSheet>
  )
}
