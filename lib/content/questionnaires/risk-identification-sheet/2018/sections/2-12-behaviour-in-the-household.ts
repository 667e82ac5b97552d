import { manyChoices, oneChoice, option, text } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { from14, hadPartner } from '../filters'

export const behaviourInTheHousehold: Section = {
  id: '2.12',
  title: text('Comportamente la risc în gospodărie', 'At-risk behaviours in the household'),
  note: text(
    'Întrebarea despre violența partenerului apare după ce s-a răspuns la prima întrebare din secțiunea 2.13 A.',
    'The question on partner violence appears once the first question of section 2.13 A is answered.',
  ),
  entity: 'person',
  questions: [
    oneChoice(
      'VIOLENCE',
      'A fost lovită vreodată de soț sau de partener?',
      'Was she ever hit by her husband or partner?',
      [
        option(1, 'Da', 'Yes'),
        option(0, 'Nu', 'No'),
        option(99, 'Nu are soț sau partener', 'Has no husband or partner'),
      ],
      {
        askedIf: hadPartner,
        hint: text('Se întreabă numai între patru ochi.', 'To be asked in private only.'),
      },
    ),
    manyChoices(
      'POTRISC',
      'Ce probleme are sau a avut persoana?',
      'Which problems does or did the person have?',
      [
        option(1, 'Dependență de alcool', 'Alcohol addiction'),
        option(2, 'Dependență de droguri', 'Drug addiction'),
        option(3, 'Probleme cu poliția sau cazier', 'Trouble with the police or a criminal record'),
        option(4, 'Prostituție', 'Prostitution'),
        option(5, 'Cerșetorie', 'Begging'),
        option(6, 'Violență în familie', 'Family violence'),
      ],
      {
        askedIf: from14,
        hint: text(
          'Bifați tot ce se potrivește. Dacă nu are niciuna, bifați „Nimic din listă”.',
          'Tick all that apply. If there is none, tick "None of the list".',
        ),
      },
    ),
  ],
}
