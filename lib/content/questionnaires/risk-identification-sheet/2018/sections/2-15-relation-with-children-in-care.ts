import { eq, has } from '@/lib/core/questionnaire/conditions'
import { freeText, integer, manyChoices, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'

export const relationWithChildrenInCare: Section = {
  id: '2.15',
  title: text(
    'Legătura gospodăriei cu copiii din protecție',
    'Relation between the household and the children in care',
  ),
  note: text('Pentru fiecare copil din secțiunea 2.14.', 'For each child of section 2.14.'),
  entity: 'separatedChild',
  questions: [
    yesNo(
      'KIDVIS',
      'L-a vizitat pe copil cineva din gospodărie în ultimele 6 luni?',
      'Did anyone of the household visit the child in the past 6 months?',
    ),
    yesNo(
      'KIDPHONE',
      'L-a sunat pe copil cineva din gospodărie în ultimele 6 luni?',
      'Did anyone of the household phone the child in the past 6 months?',
    ),
    manyChoices(
      'DS5',
      'Cine a vorbit cu gospodăria despre copil de când acesta a plecat?',
      'Who has talked to the household about the child since it left?',
      [
        option(1, 'Cineva de la protecția copilului', 'Someone from child protection'),
        option(2, 'Un asistent social de la primărie', 'A social worker of the town hall'),
        option(3, 'Cineva de la un ONG', 'Someone from an NGO'),
        option(4, 'Altcineva', 'Someone else'),
        option(5, 'Nimeni', 'No one'),
      ],
      { hint: text('„Nimeni” exclude celelalte răspunsuri.', '"No one" excludes the other answers.') },
    ),
    oneChoice(
      'PZ1',
      'Vrea cineva din gospodărie să ia copilul acasă?',
      'Does anyone in the household want to take the child back?',
      [
        option(1, 'Da, oricând', 'Yes, at any time'),
        option(2, 'Da, dar nu acum', 'Yes, but not now'),
        option(3, 'Nu', 'No'),
      ],
    ),
    manyChoices(
      'PZ1b',
      'Ce ar trebui să se schimbe ca să se întoarcă acasă copilul?',
      'What would have to change for the child to come home?',
      [
        option(1, 'Casa să fie construită, mărită sau reparată', 'The house built, extended or repaired'),
        option(2, 'Să primească o locuință socială gratuită', 'Free social housing'),
        option(3, 'Să crească veniturile gospodăriei', 'A higher household income'),
        option(4, 'Să se facă mari copiii mici', 'The small children grown up'),
        option(5, 'Să existe servicii de educație potrivite copilului', 'Suitable education services for the child'),
        option(
          6,
          'Să existe recuperare, reabilitare sau servicii medicale de specialitate',
          'Recovery, rehabilitation or specialised medical services',
        ),
        option(7, 'Altceva', 'Something else'),
      ],
      { askedIf: eq('PZ1', 2), hint: text('Bifați tot ce se potrivește.', 'Tick all that apply.') },
    ),
    freeText('PZ1b1', 'Ce altceva ar trebui să se schimbe?', 'What else would have to change?', {
      askedIf: has('PZ1b', 7),
    }),
    oneChoice('PZ2', 'Credeți că vrea copilul să se întoarcă acasă?', 'Do you think the child wants to come home?', [
      option(1, 'Da, numai în vizită', 'Yes, only to visit'),
      option(2, 'Da, nu știu pentru cât timp', 'Yes, I do not know for how long'),
      option(3, 'Da, pentru totdeauna', 'Yes, for good'),
      option(4, 'Nu', 'No'),
    ]),
    integer(
      'HOWVIS2',
      'De câte ori a venit copilul acasă în ultimele 12 luni?',
      'How many times did the child visit home in the past 12 months?',
    ),
    integer(
      'RELDGASPC',
      'De câte ori v-a vizitat DGASPC pentru copil în ultimele 6 luni?',
      'How many times did DGASPC visit you about the child in the past 6 months?',
      {
        range: [0, 10],
        hint: text(
          'Managerul de caz sau alt specialist, inclusiv din centru.',
          'The case manager or another specialist, those of the centre included.',
        ),
      },
    ),
    integer(
      'RELSPASa',
      'De câte ori v-a vizitat SPAS pentru copil în ultimele 6 luni?',
      'How many times did SPAS visit you about the child in the past 6 months?',
      {
        range: [0, 10],
      },
    ),
    manyChoices(
      'DS6',
      'Cine v-a sprijinit să luați copilul acasă?',
      'Who supported you to take the child home?',
      [
        option(1, 'Rudele', 'Relatives'),
        option(2, 'Prietenii sau vecinii', 'Friends or neighbours'),
        option(3, 'Biserica', 'The church'),
        option(4, 'Primăria sau SPAS', 'The town hall or SPAS'),
        option(5, 'Direcția județeană (DGASPC)', 'The county directorate (DGASPC)'),
        option(6, 'Un ONG', 'An NGO'),
        option(7, 'Alții din comunitate', 'Others in the community'),
        option(8, 'Alții din afara comunității', 'Others outside the community'),
        option(9, 'Nimeni', 'No one'),
      ],
      { hint: text('„Nimeni” exclude celelalte răspunsuri.', '"No one" excludes the other answers.') },
    ),
    freeText('RELSPASb', 'Ce sprijin ați primit?', 'What support did you receive?', {
      askedIf: has('DS6', 1, 2, 3, 4, 5, 6, 7, 8),
    }),
  ],
}
