import { useTranslations } from 'next-intl'
import { nameOf } from '@/lib/core/risk-sheet/roster-children'
import { PrintSheet } from '@/components/shell/print-sheet'
import type { Asked } from '@/lib/core/questionnaire/asked-questions'
import type { EntityKind, Questionnaire } from '@/lib/core/questionnaire/types'
import { numbersOf, recordsOf, type SheetContent } from '@/lib/core/sheet-sync/content'
import { PrintedSection, type PaperColumn } from './printed-section'

/** A filled sheet and whom each of its questions applies to. */
export type SheetOnPaper = { readonly content: SheetContent; readonly asked: readonly Asked[] }

type PrintedRiskSheetProps = {
  readonly questionnaire: Questionnaire
  /** Null: the blank form. */
  readonly sheet: SheetOnPaper | null
  readonly issuer: readonly string[]
  readonly registration?: string
  readonly particulars: readonly (readonly [string, string])[]
}

const blank = (numbers: readonly number[]): PaperColumn[] =>
  numbers.map((number) => ({ number, name: '', answers: {}, asked: null }))
const blankColumns: Readonly<Record<EntityKind, PaperColumn[]>> = {
  household: blank([0]),
  person: blank([1, 2, 3, 4, 5]),
  separatedChild: blank([21, 22, 23, 24, 25]),
}

function columnsOf(entity: EntityKind, { content, asked }: SheetOnPaper): PaperColumn[] {
  const askedOf = (key: number) =>
    new Set(asked.find((record) => record.entity === entity && record.key === key)?.codes ?? [])
  if (entity === 'household') return [{ number: 0, name: '', answers: content.household, asked: askedOf(0) }]
  return numbersOf(content, entity).map((number) => {
    const answers = recordsOf(content, entity)[number] ?? {}
    return { number, name: nameOf(answers), answers, asked: askedOf(number) }
  })
}

/** The sheet on A4 in the order of the official form, filled in or blank. */
export function PrintedRiskSheet({ questionnaire, sheet, issuer, registration, particulars }: PrintedRiskSheetProps) {
  const t = useTranslations('riskSheet')
  return (
    <PrintSheet
      issuer={issuer}
      registration={registration}
      title={t('title')}
      subtitle={t('print.subtitle')}
      signatures={[
        { role: t('print.filledBy'), note: t('print.nameAndSignature') },
        { role: t('print.parent'), note: t('print.nameAndSignature') },
      ]}
    >
      <div className="sheet-block grid grid-cols-2 gap-x-6">
        {particulars.map(([label, words]) => (
          <p key={label} className="border-rule border-b py-[0.6mm]">
            <span className="text-soft">{label}:</span> <span className="font-semibold wrap-anywhere">{words}</span>
          </p>
        ))}
      </div>
      {questionnaire.sections.map((section) => (
        <PrintedSection
          key={section.id}
          section={section}
          columns={sheet === null ? blankColumns[section.entity] : columnsOf(section.entity, sheet)}
        />
      ))}
    </PrintSheet>
  )
}
