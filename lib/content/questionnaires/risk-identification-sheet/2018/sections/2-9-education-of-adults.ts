import { and, gt, ne } from '@/lib/core/questionnaire/conditions'
import { askedWhere, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'

export const educationOfAdults: Section = {
  id: '2.9',
  title: text('Educația adulților din gospodărie', 'Education of adults in the household'),
  note: text('De la 11 ani, în afară de elevi și studenți.', 'From the age of 11, except pupils and students.'),
  entity: 'person',
  questions: askedWhere(
    and(gt('AGE', 10), ne('OCUP', 11)),
    yesNo('READING', 'Știe să citească?', 'Can read?'),
    yesNo('WRITING', 'Știe să scrie?', 'Can write?'),
    yesNo('OPMAT', 'Știe să facă socoteli simple?', 'Can do simple arithmetic?'),
  ),
}
