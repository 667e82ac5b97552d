import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { Identification, SignedSheet as Signed } from '@/lib/core/observation/sheet'
import { sentLate } from '@/lib/core/observation/sending'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { AnswerList } from './answer-list'
import { IdentificationList } from './identification-list'

type SignedSheetProps = {
  sheet: Signed
  form: SheetForm
  identification: Identification
  /** "2026-05-07" */
  nextDueOn: string
  paperNumber: ReactNode
  /** What to do about the visit that the sheet calls for. */
  visitActions: ReactNode
  /** Begins the next sheet. */
  again: ReactNode
}

/** A signed sheet as it is read: what follows from it first, then who, then the answers. */
export function SignedSheet({
  sheet,
  form,
  identification,
  nextDueOn,
  paperNumber,
  visitActions,
  again,
}: SignedSheetProps) {
  const t = useTranslations('observation')
  const format = useFormatter()
  const { visit } = sheet
  const labelOf = (choices: SheetForm['fillers'], value: string | null) =>
    choices.find((choice) => choice.value === value)?.label
  const hours =
    sheet.talkEnd === '' ? t('signed.noTalk') : t('signed.hours', { start: sheet.talkStart, end: sheet.talkEnd })
  return (
    <div className="grid max-w-[56rem] gap-5">
      {visit === null ? (
        <Notice tone="success" title={t('form.conclusion.recordTitle')}>
          {t('form.conclusion.recordDue', { date: shownDay(nextDueOn) })}
        </Notice>
      ) : (
        <Notice tone="warning" title={t('form.conclusion.visitTitle')} actions={visitActions}>
          {t('signed.visit', {
            name: visit.visitorName,
            position: visit.visitorPosition,
            date: shownDay(visit.visitOn),
          })}
        </Notice>
      )}
      <Panel title={t('form.familyTitle')}>
        <IdentificationList identification={identification} />
      </Panel>
      <Panel title={t('form.who')}>
        <DescriptionList
          items={[
            { term: t('form.fields.fillerName'), detail: sheet.fillerName },
            { term: t('form.fields.fillerPosition'), detail: sheet.fillerPosition },
            { term: t('form.fields.fillerKind'), detail: labelOf(form.fillers, sheet.fillerKind) ?? sheet.fillerKind },
            ...(sheet.fillerKind === 'spas'
              ? [{ term: t('form.fields.trigger'), detail: labelOf(form.cases, sheet.trigger) ?? t('form.noCase') }]
              : []),
            ...(sheet.receivedOn === null
              ? []
              : [
                  {
                    term: t('form.fields.receivedOn'),
                    detail: sentLate(sheet.filledOn, sheet.receivedOn)
                      ? `${shownDay(sheet.receivedOn)}. ${t('form.receivedLate')}`
                      : shownDay(sheet.receivedOn),
                  },
                ]),
            { term: t('form.fields.filledOn'), detail: `${shownDay(sheet.filledOn)}, ${hours}` },
            { term: t('signed.headSigned'), detail: sheet.headSigned ? t('form.yes') : t('form.no') },
            {
              term: t('signed.signedAt'),
              detail: format.dateTime(new Date(sheet.signedAt), {
                day: '2-digit',
                month: '2-digit',
                year: 'numeric',
                hour: '2-digit',
                minute: '2-digit',
              }),
            },
          ]}
        />
      </Panel>
      <Panel title={t('signed.answers')}>
        {form.dimensions.map((dimension) => (
          <AnswerList
            key={dimension.id}
            dimension={dimension}
            answers={sheet.answers}
            other={dimension.other === null ? '' : (sheet.otherTexts[dimension.other.id] ?? '')}
          />
        ))}
      </Panel>
      <Panel title={t('signed.paper')}>{paperNumber}</Panel>
      <Notice tone="neutral" title={t('signed.finalTitle')} actions={again}>
        {t('signed.final')}
      </Notice>
    </div>
  )
}
