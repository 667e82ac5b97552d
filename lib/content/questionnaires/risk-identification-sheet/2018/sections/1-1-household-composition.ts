import { gt } from '@/lib/core/questionnaire/conditions'
import { freeText, integer, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { identityQuestions, longestName } from '../identity'

export const householdComposition: Section = {
  id: '1.1',
  title: text('Componența gospodăriei', 'Household composition'),
  note: text('Pentru fiecare persoană care locuiește în gospodărie.', 'For everyone who lives in the household.'),
  entity: 'person',
  questions: [
    integer('CPERS', 'Numărul persoanei în gospodărie', 'Number of the person in the household', {
      hint: text(
        'De la 1 în sus; de la 21 se numără copiii aflați în protecție specială.',
        'From 1 upwards; numbers from 21 are for the children in special protection.',
      ),
    }),
    freeText('NAME', 'Numele și prenumele', 'Surname and first name', { longest: longestName }),
    oneChoice('REL', 'Relația cu capul gospodăriei', 'Relation to the head of the household', [
      option(1, 'Capul gospodăriei', 'Head of the household'),
      option(2, 'Soț, soție sau partener', 'Spouse or partner'),
      option(3, 'Fiu sau fiică', 'Son or daughter'),
      option(4, 'Ginere sau noră', 'Son- or daughter-in-law'),
      option(5, 'Nepot sau nepoată (de bunic)', 'Grandchild'),
      option(6, 'Părinte, socru sau soacră', 'Parent or parent-in-law'),
      option(7, 'Frate, soră, cumnat sau cumnată', 'Sibling or sibling-in-law'),
      option(8, 'Altă rudă', 'Other relative'),
      option(9, 'Copil aflat în plasament', 'Child in foster care'),
      option(10, 'Fără legătură de rudenie', 'Not related'),
    ]),
    ...identityQuestions,
    oneChoice(
      'OTHERCHILD',
      'Are un copil sub 27 de ani în protecție specială?',
      'Has a child under 27 in special protection?',
      [
        option(1, 'Da', 'Yes'),
        option(0, 'Nu', 'No'),
        option(7, 'Nu este cazul, nu are copii sub 27 de ani', 'Not applicable, no children under 27'),
      ],
      { hint: text('„Da” deschide secțiunile 2.14 și 2.15.', '"Yes" opens sections 2.14 and 2.15.') },
    ),
    oneChoice(
      'OCUP',
      'Ocupația principală în ultimele 12 luni',
      'Main occupation over the past 12 months',
      [
        option(1, 'Salariat(ă), inclusiv în concediu de maternitate', 'Employee, including on maternity leave'),
        option(2, 'Lucrează cu ziua sau fără forme legale', 'Day labourer or undeclared worker'),
        option(3, 'Patron cu salariați', 'Employer with employees'),
        option(4, 'Pe cont propriu, în afara agriculturii', 'Self-employed outside agriculture'),
        option(5, 'Pe cont propriu, în agricultură', 'Self-employed in agriculture'),
        option(6, 'Ajutor familial neplătit', 'Unpaid family helper'),
        option(7, 'Șomer înregistrat', 'Registered unemployed'),
        option(8, 'Șomer neînregistrat, caută de lucru', 'Unregistered unemployed, looking for work'),
        option(9, 'Pensionar pentru limită de vârstă', 'Retired at the age limit'),
        option(10, 'Pensionar din alt motiv', 'Retired for another reason'),
        option(11, 'Elev, student sau copil la grădiniță', 'Pupil, student or kindergarten child'),
        option(12, 'Casnic(ă)', 'Housewife'),
        option(13, 'Inapt(ă) de muncă', 'Unable to work'),
        option(
          14,
          'Altă persoană inactivă (preșcolar neînscris, întreținut)',
          'Other inactive (not in kindergarten, kept)',
        ),
      ],
      {
        hint: text(
          'Copilul de la grădiniță este „Elev”; copilul de la creșă este „Altă persoană inactivă”.',
          'A kindergarten child is a "Pupil"; a nursery child is "Other inactive".',
        ),
      },
    ),
    oneChoice(
      'AUTONOMY',
      'Cât de independentă este persoana în viața de zi cu zi?',
      'How independent is the person in daily life?',
      [
        option(1, 'Se descurcă fără ajutor', 'Manages without help'),
        option(2, 'Are nevoie de sprijin la activitățile de bază', 'Needs support for basic activities'),
        option(3, 'Depinde în totalitate de alții', 'Depends fully on others'),
      ],
    ),
    yesNo('INGR', 'Are însoțitor sau îngrijitor?', 'Has an attendant or carer?', { askedIf: gt('AUTONOMY', 1) }),
  ],
}
