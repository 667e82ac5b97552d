import { eq } from '@/lib/core/questionnaire/conditions'
import {
  askedWhere,
  freeText,
  integer,
  manyChoices,
  oneChoice,
  option,
  text,
  yesNo,
} from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { child } from '../filters'

export const childrensHealth: Section = {
  id: '2.4',
  title: text('Sănătatea copiilor', "Children's health"),
  note: text('Pentru fiecare copil sub 18 ani.', 'For each child under 18.'),
  entity: 'person',
  questions: [
    ...askedWhere(
      child,
      integer('KILO', 'Greutatea actuală', 'Current weight', {
        unit: 'grams',
        hint: text('În grame: 12,5 kg se scriu 12500.', 'In grams: 12.5 kg is written 12500.'),
      }),
      integer('H', 'Înălțimea actuală', 'Current height', { unit: 'cm' }),
      oneChoice(
        'VACCALL',
        'A făcut copilul toate vaccinurile obligatorii?',
        'Has the child had all compulsory vaccines?',
        [
          option(1, 'Da, toate', 'Yes, all'),
          option(2, 'Da, unele', 'Yes, some'),
          option(3, 'Nu, niciunul', 'No, none'),
          option(9, 'Nu se știe', 'Not known'),
        ],
        {
          hint: text(
            'Toate cele pentru vârsta lui; verificați carnetul.',
            'All those due at this age; check the booklet.',
          ),
        },
      ),
      yesNo(
        'HOSP',
        'A fost internat copilul de mai multe ori în ultimele 12 luni fiindcă acasă lipsea supravegherea sau căldura?',
        'Was the child admitted to hospital repeatedly in the past 12 months because supervision or heating was missing at home?',
      ),
      manyChoices(
        'TRAUMA',
        'Prin ce a trecut copilul?',
        'What has the child been through?',
        [
          option(1, 'Neglijare', 'Neglect'),
          option(2, 'Abuz fizic', 'Physical abuse'),
          option(3, 'Abuz sexual', 'Sexual abuse'),
          option(4, 'Abuz psihologic sau emoțional', 'Psychological or emotional abuse'),
          option(5, 'Exploatare', 'Exploitation'),
          option(6, 'Muncă în stradă sau cerșetorie', 'Street work or begging'),
        ],
        {
          hint: text(
            'Bifați tot ce se potrivește sau „Nimic din listă”. Oricare dintre ele obligă la sesizarea imediată a DGASPC.',
            'Tick all that apply, or "None of the list". Any of them obliges you to notify DGASPC at once.',
          ),
        },
      ),
      oneChoice(
        'MEALS',
        'Câte mese pe zi a avut copilul acasă în ultimele două săptămâni?',
        'How many meals a day did the child have at home over the past two weeks?',
        [option(1, 'O masă', 'One'), option(2, 'Două mese', 'Two'), option(3, 'Trei mese', 'Three')],
        { hint: text('Fără mesele de la școală sau grădiniță.', 'School or kindergarten meals do not count.') },
      ),
      yesNo('KWA', 'Copilul este hrănit corespunzător?', 'Is the child properly fed?'),
      oneChoice(
        'CLOTHES',
        'De unde vin cele mai multe haine ale copilului?',
        "Where do most of the child's clothes come from?",
        [
          option(1, 'Din magazine, cumpărate de părinți sau de îngrijitor', 'Shops, bought by parents or carer'),
          option(2, 'Din magazine second-hand', 'Second-hand shops'),
          option(3, 'De la rude, vecini sau alții din comunitate', 'Relatives, neighbours or others in the community'),
          option(4, 'Din altă parte', 'Elsewhere'),
        ],
      ),
    ),
    freeText('CLOTHESalt', 'Din ce altă parte vin hainele?', 'Where else do the clothes come from?', {
      askedIf: eq('CLOTHES', 4),
    }),
    ...askedWhere(
      child,
      yesNo('KWB', 'Copilul este îmbrăcat corespunzător?', 'Is the child properly dressed?'),
      oneChoice('IG3', 'Cât de des se spală copilul pe dinți?', 'How often does the child brush its teeth?', [
        option(1, 'De două ori pe zi', 'Twice a day'),
        option(2, 'O dată pe zi', 'Once a day'),
        option(3, 'De câteva ori pe săptămână', 'Several times a week'),
        option(4, 'Când își aduce aminte', 'When it remembers'),
        option(5, 'La ocazii deosebite', 'On special occasions'),
        option(6, 'Niciodată', 'Never'),
      ]),
      oneChoice('IG4', 'Cât de des face copilul baie?', 'How often does the child take a bath?', [
        option(1, 'Zilnic', 'Every day'),
        option(2, 'De câteva ori pe săptămână', 'Several times a week'),
        option(3, 'O dată pe săptămână', 'Once a week'),
        option(4, 'Mai rar', 'Less often'),
      ]),
    ),
  ],
}
