import { eq, gt } from '@/lib/core/questionnaire/conditions'
import { day, freeText, month, oneChoice, option, text, year, yesNo } from '@/lib/core/questionnaire/questions'
import type { Question } from '@/lib/core/questionnaire/types'
import { from14 } from './filters'

/** As long as a name may be anywhere in the file of a family. */
export const longestName = 120

/** Who the person is: asked of each resident (1.1) and of each separated child (2.14). */
export const identityQuestions: readonly Question[] = [
  oneChoice('GENDER', 'Sexul', 'Sex', [option(1, 'Masculin', 'Male'), option(2, 'Feminin', 'Female')]),
  year('YY', 'Anul nașterii', 'Year of birth'),
  month('MM', 'Luna nașterii', 'Month of birth', {
    hint: text(
      'Dacă se știe numai anul, lăsați luna și ziua necompletate.',
      'Where only the year is known, leave month and day empty.',
    ),
  }),
  day('DD', 'Ziua nașterii', 'Day of birth'),
  yesNo('ACTE1', 'Are certificat de naștere?', 'Has a birth certificate?'),
  freeText('CNP', 'Codul numeric personal (CNP)', 'Personal numeric code (CNP)', { askedIf: eq('ACTE1', 1) }),
  yesNo('ACTE2', 'Are carte de identitate?', 'Has an identity card?', { askedIf: from14 }),
  oneChoice(
    'NAT',
    'Etnia',
    'Ethnic group',
    [
      option(1, 'Română', 'Romanian'),
      option(2, 'Maghiară', 'Hungarian'),
      option(3, 'Romă', 'Roma'),
      option(4, 'Germană', 'German'),
      option(5, 'Alta', 'Other'),
    ],
    {
      hint: text('Cea declarată de persoană. Nu schimbă niciun risc.', 'As the person states it. It changes no risk.'),
    },
  ),
  oneChoice('STACIV', 'Starea civilă', 'Marital status', [
    option(1, 'Căsătorit(ă)', 'Married'),
    option(2, 'În uniune consensuală', 'In a consensual union'),
    option(3, 'Divorțat(ă)', 'Divorced'),
    option(4, 'Separat(ă)', 'Separated'),
    option(5, 'Necăsătorit(ă)', 'Single'),
    option(6, 'Văduv(ă)', 'Widowed'),
  ]),
  oneChoice(
    'NIVE',
    'Ultimul nivel de școală absolvit',
    'Highest level of schooling completed',
    [
      option(1, 'Fără școală absolvită', 'None'),
      option(2, 'Primar (clasele I-IV)', 'Primary (grades 1-4)'),
      option(3, 'Gimnazial (clasele V-VIII)', 'Lower secondary (grades 5-8)'),
      option(4, 'Profesional, de ucenici sau complementar', 'Vocational, apprenticeship or complementary'),
      option(5, 'Obligatoriu (clasele IX-X)', 'Compulsory (grades 9-10)'),
      option(6, 'Liceal (clasele IX-XII)', 'High school (grades 9-12)'),
      option(7, 'Postliceal sau de maiștri', 'Post-secondary or foreman school'),
      option(8, 'Universitar de scurtă durată, colegiu', 'Short-cycle university, college'),
      option(9, 'Universitar de lungă durată, inclusiv master', 'Long-cycle university, including master'),
      option(10, 'Doctorat', 'Doctorate'),
    ],
    {
      askedIf: gt('AGE', 9),
      hint: text('Nivelul terminat, nu cel urmat acum.', 'The level finished, not the one being attended.'),
    },
  ),
]
