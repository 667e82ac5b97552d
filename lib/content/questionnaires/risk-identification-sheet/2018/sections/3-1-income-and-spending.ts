import { and, gte, lte } from '@/lib/core/questionnaire/conditions'
import { decimal, manyChoices, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'

export const incomeAndSpending: Section = {
  id: '3.1',
  title: text('Venituri și cheltuieli', 'Income and spending'),
  entity: 'household',
  questions: [
    decimal(
      'VENG',
      'Câți bani au avut luna trecută toți membrii, împreună?',
      'How much money did all members have last month, together?',
      {
        unit: 'lei',
        hint: text(
          'Banii tuturor: salarii, pensii, alocații, ajutoare, vânzări.',
          "Everyone's money: pay, pensions, allowances, benefits, sales.",
        ),
      },
    ),
    decimal(
      'CONS',
      'Cât se cheltuiește pe hrană într-o lună obișnuită?',
      'How much is spent on food in a usual month?',
      { unit: 'lei' },
    ),
    yesNo(
      'AGRIC',
      'Aveți produse din grădină sau de la rude ori prieteni de la țară?',
      'Do you have produce from a garden, or from relatives or friends in the countryside?',
    ),
    yesNo(
      'VNEED',
      'V-au ajuns banii luna trecută pentru cheltuielile curente?',
      "Did last month's money cover current spending?",
    ),
    oneChoice('VENSUB', 'Cum vă ajung veniturile?', 'How far does your income go?', [
      option(1, 'Nu ajung nici pentru strictul necesar', 'Not enough for bare necessities'),
      option(2, 'Ajung numai pentru strictul necesar', 'Bare necessities only'),
      option(3, 'Ajung pentru un trai decent, nimic mai scump', 'A decent living, nothing dearer'),
      option(4, 'Ajung și pentru ceva mai scump, cu restrângeri', 'Something dearer, by cutting elsewhere'),
      option(5, 'Ajung pentru tot ce trebuie, fără restrângeri', 'Everything needed, without cutting back'),
    ]),
    decimal('ECON1', 'Cam câți bani aveți puși deoparte?', 'About how much do you have in savings?', { unit: 'lei' }),
    manyChoices(
      'GOODS',
      'Ce bunuri are familia?',
      'What does the family own?',
      [option(1, 'Mașină', 'Car'), option(2, 'Fermă', 'Farm'), option(3, 'Bunuri imobile', 'Immovable assets')],
      {
        hint: text(
          'Bifați tot ce are. Dacă nu are niciunul, bifați „Nimic din listă”.',
          'Tick all that apply. If there is none, tick "None of the list".',
        ),
      },
    ),
    oneChoice(
      'REM1',
      'Cât de des primiți bani de la familia din străinătate?',
      'How often do you get money from family abroad?',
      [
        option(1, 'Lunar', 'Monthly'),
        option(2, 'La două luni', 'Every two months'),
        option(3, 'La trei luni', 'Every three months'),
        option(4, 'Rar, când pot', 'Seldom, when they can'),
        option(5, 'Numai când vin acasă', 'Only when they come home'),
        option(6, 'Niciodată', 'Never'),
        option(0, 'Nu este nimeni în străinătate', 'No one is abroad'),
      ],
    ),
    decimal('REM2', 'Cam câți bani primiți astfel într-un an?', 'About how much comes this way in a year?', {
      unit: 'lei',
      askedIf: and(gte('REM1', 1), lte('REM1', 5)),
    }),
    yesNo(
      'JAILMEMBER',
      'Este acum în penitenciar alt membru al familiei decât părinții?',
      'Is a family member other than the parents in prison now?',
      {
        proposed: true,
      },
    ),
  ],
}
