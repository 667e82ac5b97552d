import { oneChoice, option, personRef, text } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { child } from '../filters'
import { parentQuestions } from '../parents'

export const childrenAndParents: Section = {
  id: '2.1',
  title: text('Copiii și părinții lor', 'Children and their parents'),
  note: text('Pentru fiecare copil sub 18 ani.', 'For each child under 18.'),
  entity: 'person',
  questions: [
    ...parentQuestions,
    personRef('MAINRESP', 'Cine îngrijește în principal copilul?', 'Who is the main carer of the child?', {
      askedIf: child,
      hint: text(
        'Poate fi și un frate minor sau copilul însuși, dacă nu există un adult în gospodărie.',
        'May be a minor sibling, or the child itself when the household has no adult.',
      ),
    }),
    oneChoice(
      'RELRESP',
      'Ce legătură are îngrijitorul cu copilul?',
      'How is the carer related to the child?',
      [
        option(1, 'Părinte', 'Parent'),
        option(2, 'Frate, soră, cumnat sau cumnată', 'Sibling or sibling-in-law'),
        option(3, 'Bunic sau bunică', 'Grandparent'),
        option(4, 'Unchi sau mătușă', 'Uncle or aunt'),
        option(5, 'Altă rudă', 'Other relative'),
        option(0, 'Fără legătură de rudenie', 'Not related'),
        option(100, 'Copilul se îngrijește singur', 'The child looks after itself'),
      ],
      { askedIf: child },
    ),
  ],
}
