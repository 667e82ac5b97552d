import { riskRules2018 } from '@/lib/content/indicators/2018'
import { riskIdentificationSheet2018 } from '@/lib/content/questionnaires/risk-identification-sheet/2018'
import { speak } from '@/lib/core/questionnaire/spoken'
import { speakRules } from '@/lib/core/risk/spoken-rules'
import { spokenAsText, type SpokenDeclaration } from '@/lib/core/risk/spoken-text'

/** The sheet and its rules in each language, put together once: what the browser of a reader of that language gets. */
export const spokenDeclaration: Readonly<Record<'ro' | 'en', SpokenDeclaration>> = {
  ro: { questionnaire: speak(riskIdentificationSheet2018, 'ro'), rules: speakRules(riskRules2018, 'ro') },
  en: { questionnaire: speak(riskIdentificationSheet2018, 'en'), rules: speakRules(riskRules2018, 'en') },
}

/** The same as it travels. */
export const spokenText: Readonly<Record<'ro' | 'en', string>> = {
  ro: spokenAsText(spokenDeclaration.ro),
  en: spokenAsText(spokenDeclaration.en),
}
