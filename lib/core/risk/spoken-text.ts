import type { SpokenQuestionnaire } from '@/lib/core/questionnaire/spoken'
import type { SpokenRules } from './spoken-rules'

export type SpokenDeclaration = { readonly questionnaire: SpokenQuestionnaire; readonly rules: SpokenRules }

/**
 * A declaration as one text. A page hands a text over as it is; of an object it would look at each of the many thousand parts
 * whenever a sheet is opened.
 */
export const spokenAsText = (spoken: SpokenDeclaration): string => JSON.stringify(spoken)

/** What spokenAsText wrote. */
export function spokenFromText(text: string): SpokenDeclaration {
  const spoken: SpokenDeclaration = JSON.parse(text)
  return spoken
}
