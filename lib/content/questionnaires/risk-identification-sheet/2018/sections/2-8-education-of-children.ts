import { and, eq, gt, gte, lt, ne } from '@/lib/core/questionnaire/conditions'
import { askedWhere, freeText, integer, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { howOftenWithChild } from '../answer-lists'
import { child, pupil, schoolAge } from '../filters'

/** Printed with the comparison reversed (3 >= AGE); kindergarten is asked at 3, 4 and 5. */
const kindergartenAge = and(gte('AGE', 3), lt('AGE', 6))
const outOfSchool = and(schoolAge, ne('OCUP', 11))

export const educationOfChildren: Section = {
  id: '2.8',
  title: text('Educația copiilor din gospodărie', 'Education of children in the household'),
  entity: 'person',
  questions: [
    yesNo(
      'CSING',
      'Rămâne uneori copilul acasă fără un adult?',
      'Is the child sometimes left at home without an adult?',
      {
        askedIf: child,
        hint: text('„Da” și când rămâne numai cu frații.', '"Yes" also when left only with siblings.'),
      },
    ),
    oneChoice(
      'DISCIP',
      'Cum este disciplinat copilul cel mai des?',
      'How is the child disciplined most often?',
      [
        option(0, 'I se dă voie orice', 'Everything is allowed'),
        option(1, 'Prin discuții și înțelegere', 'Talking and understanding'),
        option(2, 'Prin pedepse și interdicții', 'Punishments and bans'),
        option(3, 'Prin țipete', 'Shouting'),
        option(4, 'Prin amenințarea cu pedeapsa', 'Threats of punishment'),
        option(5, 'Prin bătaie', 'Beating'),
        option(6, 'Prin jigniri', 'Calling names'),
        option(7, 'Prin luarea în brațe, cu afecțiune', 'An affectionate hug'),
        option(8, 'Nu se ia nicio măsură, indiferență', 'No measure, indifference'),
        option(9, 'Altă metodă', 'Other method'),
      ],
      {
        askedIf: child,
        hint: text(
          'Un singur răspuns: metoda folosită cel mai mult. „Prin bătaie” obligă la sesizarea imediată a DGASPC.',
          'One answer: the method most used. "Beating" obliges you to notify DGASPC at once.',
        ),
      },
    ),
    freeText('DISCIPalt', 'Ce altă metodă se folosește?', 'Which other method is used?', { askedIf: eq('DISCIP', 9) }),
    oneChoice(
      'TEME',
      'Cât de des ajutați copilul la teme?',
      'How often do you help the child with homework?',
      howOftenWithChild,
      {
        askedIf: and(eq('OCUP', 11), gt('AGE', 6)),
      },
    ),
    oneChoice(
      'TIME',
      'Cât de des petreceți timp cu copilul făcând ce îi place?',
      'How often do you spend time with the child on what it likes?',
      howOftenWithChild,
      {
        askedIf: child,
      },
    ),
    oneChoice(
      'POV',
      'Cât de des alintați copilul sau îi citiți povești seara?',
      'How often do you cuddle the child or read bedtime stories?',
      howOftenWithChild,
      {
        askedIf: lt('AGE', 11),
      },
    ),
    yesNo('CRESA', 'Merge copilul la creșă?', 'Does the child go to a nursery?', {
      askedIf: lt('AGE', 3),
      proposed: true,
    }),
    yesNo('GRAD', 'Copilul este înscris la grădiniță?', 'Is the child enrolled in kindergarten?', {
      askedIf: kindergartenAge,
    }),
    yesNo('GRADF', 'Merge la grădiniță în fiecare zi?', 'Goes to kindergarten every day?', {
      askedIf: and(kindergartenAge, eq('GRAD', 1)),
    }),
    yesNo('GRADEVER', 'A fost copilul vreodată înscris la grădiniță?', 'Was the child ever enrolled in kindergarten?', {
      askedIf: and(kindergartenAge, eq('GRAD', 0)),
    }),
    yesNo('SCHOOL', 'Copilul este înscris la școală?', 'Is the child enrolled in school?', { askedIf: schoolAge }),
    yesNo('SCHOOLEVER', 'A fost copilul vreodată înscris la școală?', 'Was the child ever enrolled in school?', {
      askedIf: and(schoolAge, eq('SCHOOL', 0)),
    }),
    oneChoice(
      'SCHOOLNOW',
      'De ce nu mai este copilul la școală?',
      'Why is the child no longer in school?',
      [option(1, 'Abandon școlar', 'Dropped out'), option(2, 'Exmatriculare', 'Expelled')],
      { askedIf: and(schoolAge, eq('SCHOOLEVER', 1)) },
    ),
    oneChoice(
      'TYPESCH',
      'La ce fel de școală învață copilul?',
      'What kind of school does the child attend?',
      [
        option(1, 'De masă, inclusiv învățământ integrat', 'Mainstream, including integrated education'),
        option(2, 'Specială (centru de educație incluzivă)', 'Special (inclusive education centre)'),
      ],
      { askedIf: and(schoolAge, eq('SCHOOL', 1)) },
    ),
    integer('CLASS', 'În ce clasă este copilul?', 'Which grade is the child in?', {
      range: [0, 12],
      askedIf: pupil,
      hint: text('0 este clasa pregătitoare.', '0 is the preparatory grade.'),
    }),
    yesNo('SCHOOLDAILY', 'Merge la școală în fiecare zi?', 'Goes to school every day?', { askedIf: pupil }),
    yesNo(
      'ABS',
      'Lipsește de la școală din cauza muncii, a fraților mici sau a treburilor casei?',
      'Misses school because of work, younger siblings or chores?',
      {
        askedIf: and(pupil, eq('SCHOOLDAILY', 0)),
      },
    ),
    yesNo('RECHIZ', 'Are ghiozdan și rechizitele de care are nevoie?', 'Has a school bag and the supplies needed?', {
      askedIf: pupil,
    }),
    integer('PURT', 'Nota la purtare în anul școlar trecut', 'Conduct mark last school year', {
      range: [1, 10],
      askedIf: and(pupil, gt('CLASS', 1)),
    }),
    yesNo('CORIG', 'A avut corigențe în anul școlar trecut?', 'Failed any subjects last school year?', {
      askedIf: and(pupil, gt('CLASS', 1)),
    }),
    yesNo('REPET', 'A repetat vreo clasă?', 'Has repeated a grade?', { askedIf: and(pupil, gt('CLASS', 0)) }),
    yesNo('ABNINT', 'Are de gând să abandoneze școala?', 'Means to drop out of school?', {
      askedIf: and(pupil, gt('CLASS', 0)),
    }),
    yesNo('CES', 'Are cerințe educaționale speciale (CES)?', 'Has special educational needs?', {
      askedIf: and(gte('AGE', 3), lt('AGE', 18)),
      hint: text('Cu sau fără certificat.', 'With or without a certificate.'),
      proposed: true,
    }),
    yesNo('CESb', 'Are certificat de orientare școlară și profesională?', 'Has a school guidance certificate?', {
      askedIf: pupil,
    }),
    ...askedWhere(
      outOfSchool,
      yesNo('ABN', 'A abandonat școala?', 'Has dropped out of school?'),
      yesNo('ABNWORK', 'A abandonat școala ca să muncească?', 'Dropped out in order to work?'),
    ),
    ...askedWhere(
      pupil,
      yesNo('BANIL', 'Primește „Bani de liceu”?', 'Gets the "Money for High School" benefit?'),
      yesNo('EURO200', 'Primește „Euro 200”?', 'Gets the "Euro 200" benefit?'),
      yesNo('BURSAPROF', 'Primește bursă profesională?', 'Gets the professional scholarship?'),
      yesNo('CRNLP', 'Primește „Lapte și corn” la școală?', 'Gets milk and bagel at school?'),
      yesNo('RECHIZSC', 'Primește ajutorul pentru rechizite școlare?', 'Gets the school supplies benefit?'),
      yesNo('PRBURSE', 'Primește bursă?', 'Gets a scholarship?'),
    ),
  ],
}
