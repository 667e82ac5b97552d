import { text } from '@/lib/core/questionnaire/questions'
import type { Reason } from '@/lib/core/questionnaire/world'
import type { Text } from '@/lib/core/questionnaire/types'

export type ViolenceForm = { readonly code: string; readonly label: Text; readonly group: 'violence' | 'exploitation' }

const violence = <const Code extends string>(code: Code, ro: string, en: string) => ({
  code,
  label: text(ro, en),
  group: 'violence' as const,
})
const exploitation = <const Code extends string>(code: Code, ro: string, en: string) => ({
  code,
  label: text(ro, en),
  group: 'exploitation' as const,
})

/** Forms of violence against a child (law 272/2004 art. 94) and of exploitation (GD 867/2009, law 678/2001). */
export const violenceForms = [
  violence('physical-abuse', 'Abuz fizic', 'Physical abuse'),
  violence('emotional-abuse', 'Abuz emoțional sau psihologic', 'Emotional or psychological abuse'),
  violence('sexual-abuse', 'Abuz sexual', 'Sexual abuse'),
  violence('neglect', 'Neglijare', 'Neglect'),
  violence('domestic-violence', 'Violență domestică', 'Domestic violence'),
  violence('peer-violence', 'Violență între copii', 'Violence among children'),
  violence('online-violence', 'Violență prin internet', 'Violence over the internet'),
  exploitation('labour-exploitation', 'Exploatare prin muncă', 'Labour exploitation'),
  exploitation('begging', 'Exploatare prin cerșetorie', 'Exploitation through begging'),
  exploitation('trafficking', 'Trafic de copii', 'Child trafficking'),
  exploitation('sexual-exploitation', 'Exploatare sexuală', 'Sexual exploitation'),
  exploitation('slavery', 'Sclavie sau practici similare', 'Slavery or similar practices'),
  exploitation('illicit-activities', 'Folosire la activități ilicite', 'Use in illicit activities'),
  violence('other', 'Altă formă (se descrie)', 'Another form (described)'),
] as const satisfies readonly ViolenceForm[]

export type ViolenceFormCode = (typeof violenceForms)[number]['code']

export const violenceFormCodes: readonly string[] = violenceForms.map(({ code }) => code)

/** What an answer of the risk identification sheet says of the form: TRAUMA by its options, DISCIP when it is beating. */
const formsByAnswer: Readonly<Record<string, Readonly<Record<number, readonly ViolenceFormCode[]>>>> = {
  TRAUMA: {
    1: ['neglect'],
    2: ['physical-abuse'],
    3: ['sexual-abuse'],
    4: ['emotional-abuse'],
    // Which exploitation it is, the worker says.
    5: [],
    6: ['begging'],
  },
  DISCIP: { 5: ['physical-abuse'] },
}

/** The forms that the answers behind an alert speak of, each once, in the order of the list. */
export function formsOfReasons(reasons: readonly Reason[]): string[] {
  const found = new Set<string>(
    reasons.flatMap(({ code, value }) => {
      const byValue = formsByAnswer[code] ?? {}
      return (typeof value === 'number' ? [value] : Array.isArray(value) ? value : []).flatMap(
        (one) => byValue[one] ?? [],
      )
    }),
  )
  return violenceFormCodes.filter((code) => found.has(code))
}
