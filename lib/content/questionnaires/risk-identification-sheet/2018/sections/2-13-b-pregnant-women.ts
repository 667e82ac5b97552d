import { askedWhere, integer, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { pregnant } from '../filters'

export const pregnantWomen: Section = {
  id: '2.13.B',
  title: text('Femei gravide', 'Pregnant women'),
  entity: 'person',
  questions: askedWhere(
    pregnant,
    integer('LUNSAR', 'În ce lună de sarcină este?', 'Which month of pregnancy?', { range: [0, null], unit: 'months' }),
    yesNo('MDSAR', 'Sarcina este urmărită de medicul de familie?', 'Is the pregnancy followed by the family doctor?'),
    yesNo('CONTPR', 'A făcut controalele prenatale?', 'Had the prenatal checks?'),
    yesNo('PLAN', 'Sarcina a fost planificată?', 'Was the pregnancy planned?'),
  ),
}
