import { useTranslations } from 'next-intl'
import { ConfirmedRows } from '@/components/risk-sheets/confirmed-rows'
import { ReasonList } from '@/components/risk-sheets/reason-list'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Questionnaire } from '@/lib/core/questionnaire/types'
import type { RuleSet } from '@/lib/core/risk/rules'

export type SheetDeclaration = { readonly questionnaire: Questionnaire; readonly rules: RuleSet }

type SentSheetProps = { sheet: SentContent['sheet']; declaration: SheetDeclaration; open?: boolean }

/** What the risk identification sheet confirmed, with the answers that decided. */
export function SentSheet({ sheet, declaration, open = false }: SentSheetProps) {
  const t = useTranslations('alerts.reading')
  if (sheet === null) return <p className="text-soft">{t('noSheet')}</p>
  const { number, sheetDate, situations, alertReasons, people } = sheet
  const persons = people.filter(({ entity }) => entity === 'person')
  const separated = people.filter(({ entity }) => entity === 'separatedChild')
  const { questionnaire, rules } = declaration
  return (
    <div className="grid gap-4">
      <p>{t('sheetLine', { number: number ?? '–', day: shownDay(sheetDate), n: situations })}</p>
      {alertReasons.length > 0 && (
        <div>
          <h3>{t('violenceAnswers')}</h3>
          <ReasonList questionnaire={questionnaire} reasons={alertReasons} persons={persons} separated={separated} />
        </div>
      )}
      {situations > 0 && (
        <ConfirmedRows
          open={open}
          questionnaire={questionnaire}
          rules={rules}
          verdict={sheet}
          persons={persons}
          separated={separated}
        />
      )}
    </div>
  )
}
