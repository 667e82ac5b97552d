import { oneChoice, text } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { veryPoorToVeryGood } from '../answer-lists'

export const assessment: Section = {
  id: '3.3',
  title: text('Aprecierea asistentului social', 'Assessment by the social worker'),
  note: text('După vizită, din observație; nu se citește familiei.', 'After the visit, by observation; not read out.'),
  entity: 'household',
  questions: [
    oneChoice('OBS1', 'Nivelul de igienă observat', 'Hygiene seen during the visits', veryPoorToVeryGood),
    oneChoice('OBS2', 'Nivelul condițiilor de locuit observat', 'Living conditions seen', veryPoorToVeryGood),
  ],
}
