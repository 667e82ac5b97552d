import { riskRules2018 } from '@/lib/content/indicators/2018'
import { riskIdentificationSheet2018 } from '@/lib/content/questionnaires/risk-identification-sheet/2018'

/** The sheet and its rules with all their texts, for pages that the server makes whole. */
export const riskSheetDeclaration = { questionnaire: riskIdentificationSheet2018, rules: riskRules2018 } as const
