import { lt } from '@/lib/core/questionnaire/conditions'
import { askedWhere, integer, oneChoice, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { baby, babyFrom } from '../filters'

export const babies: Section = {
  id: '2.5',
  title: text('Dezvoltarea copiilor de 0-12 luni', 'Development of babies aged 0-12 months'),
  note: text(
    'Un copil de exact 12 luni împlinite răspunde și aici, și la 2.6.',
    'A child of exactly 12 completed months answers both here and in 2.6.',
  ),
  entity: 'person',
  questions: [
    ...askedWhere(
      baby,
      integer('KG', 'Greutatea la naștere', 'Weight at birth', {
        unit: 'grams',
        hint: text('În grame: 3,2 kg se scriu 3200.', 'In grams: 3.2 kg is written 3200.'),
      }),
      integer('APGAR', 'Scorul Apgar la naștere', 'Apgar score at birth', { range: [1, 10] }),
      yesNo('VITD1', 'Primește picături de vitamina D?', 'Gets vitamin D drops?'),
      yesNo('FE', 'Primește sirop de fier?', 'Gets iron syrup?'),
    ),
    yesNo('MONTHS3', 'Își ține capul?', 'Holds up the head?', { askedIf: babyFrom(3) }),
    yesNo('MONTHS6', 'Stă în șezut?', 'Sits up?', { askedIf: babyFrom(6) }),
    yesNo('MONTHS9', 'Merge de-a bușilea?', 'Crawls?', { askedIf: babyFrom(9) }),
    ...askedWhere(
      babyFrom(2),
      yesNo('GANG', 'Gângurește?', 'Coos?'),
      yesNo('LAUGH', 'Râde?', 'Laughs?'),
      yesNo('NOISE', 'Tresare la zgomote?', 'Startles at noises?'),
      yesNo('FLW', 'Urmărește obiectele cu privirea?', 'Follows objects with the eyes?'),
    ),
    oneChoice(
      'MILK1',
      'Este alăptat la sân?',
      'Is breastfed?',
      [
        option(1, 'Da, numai la sân', 'Yes, breast milk only'),
        option(2, 'Da, cu completare (lapte de vacă, lapte praf)', 'Yes, with supplement (cow milk, formula)'),
        option(3, 'Nu', 'No'),
      ],
      { askedIf: lt('MONTHS', 6) },
    ),
    ...askedWhere(
      babyFrom(6),
      yesNo(
        'DIVERSIFICATION',
        'A primit hrană solidă abia după 6 luni?',
        'Was solid food introduced only after 6 months?',
      ),
      yesNo('MEAT1', 'Primește zilnic puțină carne?', 'Gets a little meat every day?'),
      yesNo('EGG1', 'Primește două ouă pe săptămână?', 'Gets two eggs a week?'),
    ),
  ],
}
