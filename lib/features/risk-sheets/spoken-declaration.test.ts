import { describe, expect, it } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { listen } from '@/lib/core/questionnaire/spoken'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import { compile } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'
import { listenToRules } from '@/lib/core/risk/spoken-rules'
import { spokenFromText } from '@/lib/core/risk/spoken-text'
import { spokenDeclaration, spokenText } from './spoken-declaration'

const sheet: Sheet = {
  id: 'a',
  form: 'risk-identification-sheet',
  version: '2018',
  sheetDate: '2026-05-07',
  household: { VENG: 900, L1: 6, L3: 2 },
  persons: [
    { CPERS: 1, GENDER: 2, YY: 1988, MM: 3, DD: 9, OCUP: 12 },
    { CPERS: 2, YY: 2015, MOMPREZ: 1, MOM: 1, DISCIP: 5 },
  ],
  separatedChildren: [],
}

describe.each(['ro', 'en'] as const)('the declaration for a browser in %s', (language) => {
  const spoken = spokenDeclaration[language]

  it('judges as the one on the server', () => {
    const { questionnaire, rules } = spokenFromText(spokenText[language])
    const engine = compile(listen(questionnaire), listenToRules(rules))

    expect(judge(engine, sheet)).toEqual(judge(riskEngine2018, sheet))
  })

  it('carries no other language', () => {
    const other = language === 'ro' ? 'Household composition' : 'Componența gospodăriei'

    expect(JSON.stringify(spoken)).not.toContain(other)
  })
})
