import { integer, text } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'

export const familyNuclei: Section = {
  id: '1.2',
  title: text('Nucleele familiale', 'Family nuclei'),
  note: text(
    'Un nucleu este un adult singur sau un cuplu, împreună cu copiii și persoanele dependente de care are grijă. Fiecare persoană intră într-un singur nucleu. Dacă în gospodărie sunt numai minori, toți intră în același nucleu.',
    'A nucleus is one adult or a couple, with the children and dependants they look after. Each person belongs to one nucleus only. If the household has only minors, put them all in one nucleus.',
  ),
  entity: 'person',
  questions: [
    integer('NUCLEUS_CODE', 'Numărul nucleului familial', 'Number of the family nucleus', {
      hint: text('1 pentru primul nucleu, 2 pentru al doilea.', '1 for the first nucleus, 2 for the second.'),
    }),
  ],
}
