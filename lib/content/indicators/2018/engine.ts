import { compile } from '@/lib/core/risk/compile'
import { riskIdentificationSheet2018 } from '@/lib/content/questionnaires/risk-identification-sheet/2018'
import { riskRules2018 } from '.'

/** The risk identification sheet and its rules, made ready once; works in the browser as on the server. */
export const riskEngine2018 = compile(riskIdentificationSheet2018, riskRules2018)
