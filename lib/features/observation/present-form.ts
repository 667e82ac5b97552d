import { dimensions } from '@/lib/content/questionnaires/observation-sheet/2018/dimensions'
import { fillers } from '@/lib/content/questionnaires/observation-sheet/2018/fillers'
import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { otherSuspicions } from '@/lib/content/questionnaires/observation-sheet/2018/other-suspicions'
import { spasCases } from '@/lib/content/questionnaires/observation-sheet/2018/spas-cases'
import { violenceRows } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { Text } from '@/lib/core/questionnaire/types'

export type Language = keyof Text

type Worded = { readonly label: Text; readonly hint?: Text }

const words = ({ label, hint }: Worded, language: Language) => ({
  label: label[language],
  ...(hint === undefined ? {} : { hint: hint[language] }),
})

/** The declared sheet in one language. */
export function presentForm(language: Language): SheetForm {
  const choice = ({ code, ...worded }: Worded & { readonly code: string }) => ({
    value: code,
    ...words(worded, language),
  })
  return {
    dimensions: dimensions.map(({ id, title }) => {
      const other = otherSuspicions.find(({ dimension }) => dimension === id)
      return {
        id,
        title: title[language],
        rows: observationIndicators
          .filter(({ dimension }) => dimension === id)
          .map(({ label, hint, ...row }) => ({ ...row, ...words({ label, hint }, language) })),
        other: other === undefined ? null : { id: other.id, label: other.label[language] },
      }
    }),
    violenceRows,
    fillers: fillers.map(choice),
    cases: spasCases.map(choice),
  }
}
