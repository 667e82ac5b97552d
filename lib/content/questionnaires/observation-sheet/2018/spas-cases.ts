import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

export type SpasCase = { readonly code: string; readonly label: Text; readonly hint?: Text }

/** The cases in which SPAS itself must fill in the sheet. Case b: Law 272/2004 art. 104 par. (1). */
export const spasCases = [
  {
    code: 'a',
    label: text(
      'Cerere de sprijin de la copil, părinți sau reprezentantul legal',
      'Request for support from the child, the parents or the legal representative',
    ),
    hint: text('În scris sau la telefon.', 'In writing or by phone.'),
  },
  {
    code: 'b',
    label: text(
      'Înștiințare că părintele pleacă la muncă în străinătate',
      'Notice that a parent is leaving to work abroad',
    ),
    hint: text(
      'De la părintele la care locuiește copilul sau care exercită singur autoritatea părintească.',
      'From the parent with whom the child lives or who alone holds parental authority.',
    ),
  },
  {
    code: 'c',
    label: text('Sesizare din afara familiei', 'Notification from outside the family'),
    hint: text('În scris sau la telefon.', 'In writing or by phone.'),
  },
  {
    code: 'd',
    label: text('Sesizare din oficiu', 'SPAS acts ex officio'),
    hint: text(
      'Caz aflat în timpul serviciului, din presă sau pe altă cale.',
      'A case learned of at work, in the press or otherwise.',
    ),
  },
] as const satisfies readonly SpasCase[]

export type SpasCaseCode = (typeof spasCases)[number]['code']
