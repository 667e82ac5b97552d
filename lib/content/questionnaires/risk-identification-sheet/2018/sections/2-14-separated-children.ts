import { freeText, integer, oneChoice, option, text } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { identityQuestions, longestName } from '../identity'
import { parentQuestions } from '../parents'

export const separatedChildren: Section = {
  id: '2.14',
  title: text('Copiii separați de familie', 'Children separated from their families'),
  note: text(
    'Pentru fiecare copil sau tânăr sub 27 de ani aflat în protecție specială, a cărui familie locuiește în gospodărie.',
    'For each child or young person under 27 in special protection whose family lives in the household.',
  ),
  entity: 'separatedChild',
  questions: [
    integer('CPERSCHILD', 'Numărul copilului', 'Number of the child', {
      hint: text('21 pentru primul copil, 22 pentru al doilea.', '21 for the first child, 22 for the second.'),
    }),
    freeText('NAME', 'Numele și prenumele copilului', 'Surname and first name of the child', {
      longest: longestName,
    }),
    ...identityQuestions,
    oneChoice('SERVP', 'În ce serviciu de protecție se află copilul?', 'Which protection service is the child in?', [
      option(1, 'Centru de plasament', 'Placement centre'),
      option(2, 'Casă de tip familial sau apartament', 'Family-type home or apartment'),
      option(3, 'Plasament la rude', 'Placement with relatives'),
      option(4, 'Plasament la alte persoane', 'Placement with other people'),
      option(5, 'Asistent maternal profesionist', 'Professional foster carer'),
      option(9, 'Nu se știe', 'Not known'),
    ]),
    ...parentQuestions,
  ],
}
