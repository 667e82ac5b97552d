import { and, eq, gt, gte, lt, lte } from '@/lib/core/questionnaire/conditions'
import { askedWhere, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { adolescent } from '../filters'

const aged5To14 = and(gte('AGE', 5), lte('AGE', 14))

export const aged6To17: Section = {
  id: '2.7',
  title: text('Dezvoltarea copiilor de 6-17 ani', 'Development of children aged 6-17'),
  note: text(
    'Primele întrebări se pun de la 5 ani. Cele despre ce i s-a explicat adolescentului privesc discuțiile de acasă, cu prietenii sau de la școală.',
    'The first questions are asked from the age of 5. Those on what the adolescent was told are about talks at home, with friends or at school.',
  ),
  entity: 'person',
  questions: [
    yesNo('CONS13', 'A fost la medicul de familie în ultimul an?', 'Seen by the family doctor in the past year?', {
      askedIf: and(gte('AGE', 5), lte('AGE', 18)),
    }),
    ...askedWhere(
      aged5To14,
      yesNo('MD', 'Ia micul dejun în fiecare zi?', 'Has breakfast every day?'),
      yesNo('STILa', 'Merge pe jos sau aleargă cel puțin o oră pe zi?', 'Walks or runs at least an hour a day?'),
      yesNo('STILb', 'Se uită la televizor peste o oră pe zi?', 'Watches TV over an hour a day?'),
      yesNo('STILc', 'Stă la calculator peste o oră pe zi?', 'Spends over an hour a day on the computer?'),
    ),
    yesNo(
      'ADOLDIF',
      'I s-a vorbit despre diferențele dintre fete și băieți?',
      'Was told about the differences between girls and boys?',
      {
        askedIf: adolescent,
      },
    ),
    yesNo('ADOLSEX', 'I s-a vorbit despre viața sexuală?', 'Was told about sexual activity?', { askedIf: adolescent }),
    yesNo('ADOLMENS', 'I s-a vorbit despre menstruație?', 'Was told about menstruation?', {
      askedIf: and(gt('AGE', 13), lt('AGE', 18), eq('GENDER', 2)),
    }),
    yesNo('ADOLSAR', 'I s-a vorbit despre cum apare o sarcină?', 'Was told how babies are made?', {
      askedIf: adolescent,
    }),
  ],
}
