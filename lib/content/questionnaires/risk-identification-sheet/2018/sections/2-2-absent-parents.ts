import { and, derived, eq, gt, lt, oneOf, or } from '@/lib/core/questionnaire/conditions'
import { askedWhere, freeText, integer, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { contactFrequency, howManyParents, moneyFrequency } from '../answer-lists'
import { child } from '../filters'

const from4 = gt('AGE', 3)
const beenAbroad = and(lt('AGE', 18), eq('AWAY', 1))

/** Absent, but neither deceased (11), disappeared (12) nor unknown (13). */
const reachable = (present: string, place: string) => and(eq(present, 0), or(lt(place, 11), gt(place, 13)), from4)

export const absentParents: Section = {
  id: '2.2',
  title: text('Părinții plecați de acasă', 'Parents absent from home'),
  note: text('Pentru fiecare copil sub 18 ani.', 'For each child under 18.'),
  entity: 'person',
  questions: [
    oneChoice(
      'ATHOME',
      'Câți părinți are copilul acasă?',
      'How many parents does the child have at home?',
      howManyParents,
      {
        askedIf: child,
        hint: text('Trebuie să se potrivească cu secțiunea 2.1.', 'Must agree with section 2.1.'),
      },
    ),
    oneChoice('ABROAD', 'Câți părinți sunt în străinătate?', 'How many parents are abroad?', howManyParents, {
      askedIf: and(lt('AGE', 18), oneOf('ATHOME', 0, 1)),
    }),
    oneChoice(
      'MTALK',
      'Cât de des ține copilul legătura cu mama?',
      'How often are child and mother in contact?',
      contactFrequency,
      {
        askedIf: reachable('MOMPREZ', 'ASKMOM'),
        hint: text('Întâlniri, telefon sau internet.', 'In person, by phone or online.'),
      },
    ),
    oneChoice(
      'MPAC',
      'Cât de des trimite mama bani sau pachete?',
      'How often does the mother send money or parcels?',
      moneyFrequency,
      {
        askedIf: oneOf('ASKMOM', 2, 3, 7),
      },
    ),
    yesNo(
      'MACTIV',
      'Petrece copilul timp cu mama (ieșiri, vacanțe)?',
      'Does the child spend time with the mother (outings, holidays)?',
      {
        askedIf: and(oneOf('ASKMOM', 2, 3, 7, 22), from4),
      },
    ),
    oneChoice(
      'DTALK',
      'Cât de des ține copilul legătura cu tatăl?',
      'How often are child and father in contact?',
      contactFrequency,
      {
        askedIf: reachable('DADPREZ', 'ASKDAD'),
        hint: text('Întâlniri, telefon sau internet.', 'In person, by phone or online.'),
      },
    ),
    oneChoice(
      'DPAC',
      'Cât de des trimite tatăl bani sau pachete?',
      'How often does the father send money or parcels?',
      moneyFrequency,
      {
        askedIf: oneOf('ASKDAD', 2, 3, 7),
      },
    ),
    yesNo(
      'DACTIV',
      'Petrece copilul timp cu tatăl (ieșiri, vacanțe)?',
      'Does the child spend time with the father (outings, holidays)?',
      {
        askedIf: and(oneOf('ASKDAD', 2, 3, 7, 22), from4),
      },
    ),
    ...askedWhere(
      child,
      yesNo('CMIN', 'Mama copilului este minoră?', "Is the child's mother a minor?"),
      yesNo(
        'REIN',
        'A revenit copilul în familie din protecția specială?',
        'Has the child come back to the family from special protection?',
      ),
      yesNo('PLAS1', 'Copilul este în plasament la rude?', 'Is the child in placement with relatives?'),
      yesNo('PLAS2', 'Copilul este în plasament la alte persoane?', 'Is the child in placement with other people?'),
      yesNo(
        'MATERN',
        'Copilul este la un asistent maternal profesionist?',
        'Is the child with a professional foster carer?',
      ),
    ),
    oneChoice(
      'GUARDIAN',
      'S-a instituit tutela sau o măsură de protecție specială pentru copil?',
      'Has guardianship or a special protection measure been set up for the child?',
      [
        option(0, 'Nu', 'No'),
        option(1, 'Tutelă', 'Guardianship'),
        option(2, 'Măsură de protecție specială', 'Special protection measure'),
      ],
      { askedIf: and(lt('AGE', 18), derived('MOMLOST'), derived('DADLOST')), proposed: true },
    ),
    yesNo(
      'AWAY',
      'A stat copilul în străinătate peste 3 luni la rând?',
      'Has the child stayed abroad for over 3 months at a time?',
      {
        askedIf: child,
        hint: text('Vacanțele școlare nu se socotesc.', 'School holidays do not count.'),
      },
    ),
    freeText('WHEN', 'Ultima țară în care a stat', 'Last country of stay', { askedIf: beenAbroad }),
    integer('CAT', 'Durata ultimei șederi în străinătate', 'Length of the last stay abroad', {
      unit: 'months',
      askedIf: beenAbroad,
    }),
    yesNo('AWAYYEAR', 'A durat vreo ședere în străinătate peste 12 luni?', 'Did any stay abroad last over 12 months?', {
      askedIf: beenAbroad,
      hint: text('Oricare dintre șederi, nu numai ultima.', 'Any of the stays, not only the last one.'),
      proposed: true,
    }),
  ],
}
