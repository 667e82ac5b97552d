import { and, eq, gt, gte } from '@/lib/core/questionnaire/conditions'
import { askedWhere, integer, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Question, Section } from '@/lib/core/questionnaire/types'
import { hadPartner } from '../filters'

/** The printed scale ends in 20+: the real number is kept. */
const howMany = (code: string, ro: string, en: string, extras: Pick<Question, 'hint'> = {}) =>
  integer(code, ro, en, { range: [0, null], ...extras })

const hasYoungChildren = and(eq('WOMAN', 1), gt('ALIVEKIDS', 0))

export const women: Section = {
  id: '2.13.A',
  title: text(
    'Femei care au avut un partener: contracepție și nașteri',
    'Women who have had a partner: birth control and births',
  ),
  note: text(
    'Pentru femei și fete de la 10 ani. Se întreabă între patru ochi.',
    'For women and girls from the age of 10. To be asked in private.',
  ),
  entity: 'person',
  questions: [
    yesNo('WOMAN', 'Are sau a avut un partener sexual?', 'Has or has had a sexual partner?', {
      askedIf: and(gte('AGE', 10), eq('GENDER', 2)),
    }),
    ...askedWhere(
      hadPartner,
      yesNo('CONTRACEPT', 'Folosește metode de contracepție?', 'Uses birth control?'),
      howMany('NRKIDS', 'Câți copii a născut vii până acum?', 'How many children born alive so far?', {
        hint: text('Cei decedați și cei în viață, împreună.', 'Those who died and those alive, together.'),
      }),
      howMany('NRDEAD', 'Câți dintre copiii ei au decedat?', 'How many of her children died?'),
      howMany('NRALIVE', 'Câți copii ai ei sunt în viață?', 'How many of her children are alive?', {
        hint: text('Indiferent de vârstă.', 'Of any age.'),
      }),
    ),
    ...askedWhere(
      and(eq('WOMAN', 1), gt('NRKIDS', 0)),
      howMany(
        'ALIVEKIDS',
        'Câți copii ai ei în viață au sub 27 de ani?',
        'How many of her living children are under 27?',
        {
          hint: text(
            'Cei din gospodărie și cei plecați, împreună.',
            'Those in the household and those elsewhere, together.',
          ),
        },
      ),
    ),
    ...askedWhere(
      hasYoungChildren,
      howMany(
        'INHOMEKIDS',
        'Dintre cei sub 27 de ani, câți locuiesc în gospodărie?',
        'Of those under 27, how many live in the household?',
      ),
      howMany(
        'KIDSOUT',
        'Dintre cei sub 27 de ani, câți locuiesc în altă parte?',
        'Of those under 27, how many live elsewhere?',
      ),
    ),
    ...askedWhere(
      gt('KIDSOUT', 0),
      howMany(
        'KIDSOUT1',
        'Dintre cei plecați, câți sunt în sistemul de protecție specială?',
        'Of those elsewhere, how many are in special protection?',
      ),
      howMany(
        'KIDSOUT2',
        'Dintre cei plecați, câți stau la rude, fără măsură de protecție?',
        'Of those elsewhere, how many live with relatives, without a protection measure?',
      ),
      howMany(
        'KIDSOUT3',
        'Dintre cei plecați, câți stau la persoane neînrudite, fără măsură de protecție?',
        'Of those elsewhere, how many live with non-relatives, without a protection measure?',
      ),
      howMany(
        'KIDSOUT4',
        'Dintre cei plecați, câți au fost lăsați în maternitate sau în alt spital?',
        'Of those elsewhere, how many were left in a maternity ward or another hospital?',
      ),
      howMany(
        'KIDSOUT5',
        'Dintre cei plecați, câți sunt în altă situație?',
        'Of those elsewhere, how many are in another situation?',
        {
          hint: text('De exemplu, căsătoriți; tot sub 27 de ani.', 'For example married; also under 27.'),
        },
      ),
    ),
    ...askedWhere(
      hasYoungChildren,
      yesNo(
        'KIDINST',
        'A cerut vreodată ca un copil al ei să fie luat în protecție?',
        'Ever asked for a child of hers to be taken into care?',
      ),
      yesNo('ANCHET', 'A fost vreodată cercetată de DGASPC?', 'Was she ever investigated by DGASPC?'),
    ),
    ...askedWhere(
      hadPartner,
      yesNo('PREG', 'Este gravidă?', 'Is she pregnant?'),
      yesNo('BIRTH12', 'A născut în ultimele 12 luni?', 'Gave birth in the past 12 months?'),
    ),
  ],
}
