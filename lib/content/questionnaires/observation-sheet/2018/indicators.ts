import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { DimensionId } from './dimensions'

/** One row to be answered yes or no: a suspicion, which only the risk identification sheet can confirm. */
export type ObservationIndicator = {
  /** As printed: dimension, letter, digits ("3h11"). Never read the parent from its shape: 2h1 has one, 2k1 has none. */
  readonly id: string
  readonly dimension: DimensionId
  /** A sub-row details its parent and is never counted beside it. */
  readonly parent: string | null
  readonly label: Text
  readonly hint?: Text
}

type Row = Pick<ObservationIndicator, 'id' | 'label' | 'hint'> & { readonly details?: readonly Row[] }

const row = (id: string, ro: string, en: string, more: Pick<Row, 'hint' | 'details'> = {}): Row => ({
  id,
  label: text(ro, en),
  ...more,
})

const ofDimension = (dimension: DimensionId, ...situations: readonly Row[]): ObservationIndicator[] =>
  situations.flatMap(({ details = [], ...situation }) => [
    { ...situation, dimension, parent: null },
    ...details.map((subRow) => ({ ...subRow, dimension, parent: situation.id })),
  ])

/** The amended list of 2018: 47 situations and the 18 sub-rows that detail six of them, in printed order. */
export const observationIndicators: readonly ObservationIndicator[] = [
  ...ofDimension(
    1,
    row('1a', 'Familia trăiește în sărăcie', 'The family lives in poverty', {
      details: [
        row(
          '1a1',
          'Sărăcie monetară: venitul pe membru este sub 0,4 ISR',
          'Monetary poverty: income per member is under 0.4 ISR',
          {
            hint: text(
              'Indicatorul social de referință (ISR) în vigoare la data fișei.',
              'The social reference indicator (ISR) in force on the date of the sheet.',
            ),
          },
        ),
        row(
          '1a2',
          'Sărăcie extremă: des, casa nu poate fi încălzită sau copiilor le lipsește mâncarea',
          'Extreme poverty: the home often cannot be heated, or the children often go without food',
          { hint: text('Cel puțin o dată pe săptămână.', 'At least once a week.') },
        ),
      ],
    }),
    row(
      '1b',
      'Părintele singur sau ambii părinți nu au ocupație ori sunt în șomaj',
      'The single parent or both parents have no occupation or are unemployed',
      { hint: text('Și cei care nu sunt înregistrați ca șomeri.', 'Those not registered as unemployed included.') },
    ),
    row(
      '1c1',
      'Familia este săracă și nu primește niciun ajutor împotriva sărăciei',
      'The family is poor and gets no benefit against poverty',
      {
        hint: text(
          'Venit minim, ajutor de încălzire, ajutor de urgență, cantină socială, ajutoare alimentare europene.',
          'Minimum income, heating benefit, emergency aid, soup kitchen, European food aid.',
        ),
      },
    ),
  ),
  ...ofDimension(
    2,
    row(
      '2a',
      'O fată sub 18 ani din familie este mamă sau gravidă',
      'A girl under 18 in the family is a mother or pregnant',
    ),
    row('2b', 'Familia este monoparentală', 'Single-parent family', {
      hint: text('Copilul locuiește cu un singur părinte.', 'The child lives with one parent only.'),
    }),
    row(
      '2c',
      'Părintele singur sau ambii părinți sunt plecați la muncă',
      'The single parent or both parents are away for work',
      { hint: text('În țară sau în străinătate.', 'In the country or abroad.') },
    ),
    row(
      '2d',
      'Copilul nu mai are niciun părinte cu drepturi și nu s-a instituit tutela sau o măsură de protecție',
      'The child has no parent left with rights, and neither guardianship nor a protection measure is in place',
      {
        hint: text(
          'Părinți decedați, necunoscuți, dispăruți, decăzuți din drepturi sau sub tutelă specială.',
          'Parents deceased, unknown, disappeared, deprived of rights or under special guardianship.',
        ),
      },
    ),
    row(
      '2e',
      'Un copil a revenit în țară după mai mult de un an în străinătate',
      'A child is back in the country after more than a year abroad',
    ),
    row('2f', 'Un copil al familiei este în protecție specială', 'A child of the family is in special protection'),
    row(
      '2g',
      'Un copil a fost reintegrat în familie din protecția specială',
      'A child has been reintegrated from special protection',
    ),
    row(
      '2h',
      'Un membru are o dizabilitate care îi limitează serios viața',
      'A member has a disability that seriously limits life',
      {
        hint: text('Senzorială, neurologică sau intelectuală.', 'Sensory, neurological or intellectual.'),
        details: [
          row(
            '2h1',
            'Un adult are o dizabilitate care îi limitează serios viața',
            'An adult has a disability that seriously limits life',
          ),
          row(
            '2h2',
            'Un copil are o dizabilitate care îi limitează serios viața',
            'A child has a disability that seriously limits life',
          ),
        ],
      },
    ),
    row('2i', 'Un membru nu are acte de stare civilă', 'A member has no civil status documents', {
      hint: text(
        'Certificat de naștere sau, de la 14 ani, carte de identitate.',
        'Birth certificate or, from the age of 14, identity card.',
      ),
      details: [
        row('2i1', 'Un adult nu are acte de stare civilă', 'An adult has no civil status documents'),
        row('2i2', 'Un copil nu are acte de stare civilă', 'A child has no civil status documents'),
      ],
    }),
    row('2j', 'Un membru execută o pedeapsă privativă de libertate', 'A member is serving a custodial sentence'),
    row(
      '2k1',
      'Un copil aflat în plasament sau la asistent maternal este în situație de risc',
      'A child in placement or foster care is in a risk situation',
    ),
    row('2k2', 'Un copil al familiei a fost lăsat în spital', 'A child of the family was left in a hospital'),
  ),
  ...ofDimension(
    3,
    row('3a', 'Un membru are o boală cronică sau transmisibilă', 'A member has a chronic or communicable disease'),
    row('3b', 'Un membru nu este pe lista unui medic de familie', "A member is not on a family doctor's list"),
    row(
      '3c',
      'O femeie gravidă nu este pe lista unui medic de familie',
      "A pregnant woman is not on a family doctor's list",
    ),
    row('3d', 'Un sugar nu este pe lista unui medic de familie', "An infant is not on a family doctor's list"),
    row('3e', 'Un copil nu este pe lista unui medic de familie', "A child is not on a family doctor's list"),
    row('3f', 'Un copil nu are vaccinurile la zi', 'A child is not vaccinated to date'),
    row(
      '3g',
      'Un copil fără boală cronică sau transmisibilă este internat în mod repetat',
      'A child without chronic or communicable disease is repeatedly in hospital',
    ),
    row(
      '3h1',
      'Un copil de până la 12 luni are un risc pentru sănătate',
      'A child of up to 12 months has a health risk',
      {
        details: [
          row(
            '3h11',
            'Copil de până la 12 luni, fără vaccinurile la zi',
            'Child of up to 12 months, not vaccinated to date',
          ),
          row(
            '3h12',
            'Copil de până la 12 luni, cu greutatea la naștere sub 2.500 g',
            'Child of up to 12 months, birth weight under 2,500 g',
          ),
          row(
            '3h13',
            'Copil de până la 12 luni, fără vitamina D și fier',
            'Child of up to 12 months, without vitamin D and iron',
            {
              hint: text('Lipsesc amândouă.', 'Both are missing.'),
            },
          ),
          row('3h14', 'Copil sub 6 luni, nealăptat exclusiv la sân', 'Child under 6 months, not exclusively breastfed'),
          row(
            '3h15',
            'Copil de 6-12 luni, cu alimentația nediversificată',
            'Child of 6-12 months, without a varied diet',
          ),
          row(
            '3h16',
            'Copil de până la 12 luni, sub nivelul de dezvoltare al vârstei',
            'Child of up to 12 months, behind in development',
          ),
        ],
      },
    ),
    row('3h2', 'O sarcină este cu risc', 'A pregnancy is at risk', {
      hint: text(
        'Neurmărită de medicul de familie, fără controale sau nedorită.',
        'Not followed by the family doctor, without checks, or not wanted.',
      ),
    }),
  ),
  ...ofDimension(
    4,
    row('4a', 'Un părinte nu știe să citească sau să scrie', 'A parent cannot read or cannot write'),
    row(
      '4b',
      'Un copil de 6-15 ani nu urmează învățământul obligatoriu',
      'A child of 6-15 is outside compulsory education',
    ),
    row('4c1', 'Un copil de 6-15 ani a părăsit timpuriu școala', 'A child of 6-15 has left school early'),
    row('4c2', 'Un copil de 6-15 ani este în risc de abandon școlar', 'A child of 6-15 is at risk of dropping out'),
    row(
      '4d',
      'Un copil merge rar la școală sau a repetat o clasă',
      'A child attends school irregularly or has repeated a grade',
    ),
    row('4e', 'Un copil are rezultate școlare slabe', 'A child does poorly at school', {
      hint: text('De exemplu, corigențe.', 'Failed subjects, for example.'),
    }),
    row('4f', 'Un copil a fost sancționat la școală', 'A child has been sanctioned at school', {
      hint: text('Exmatriculare, notă scăzută la purtare.', 'Expulsion, low conduct mark.'),
    }),
    row(
      '4g',
      'Cel puțin trei copii ai familiei merg la creșă, grădiniță sau școală',
      'Three or more children of the family are in nursery, kindergarten or school',
    ),
    row('4h', 'Un copil are cerințe educaționale speciale (CES)', 'A child has special educational needs'),
    row(
      '4i',
      'Un copil nu a fost niciodată înscris la grădiniță sau la școală',
      'A child was never enrolled in kindergarten or school',
      {
        details: [
          row(
            '4i1',
            'Preșcolar (3-6 ani) niciodată înscris la grădiniță',
            'Preschool child (3-6) never enrolled in kindergarten',
          ),
          row('4i2', 'Copil de 7-9 ani niciodată înscris la școală', 'Child of 7-9 never enrolled in school'),
          row('4i3', 'Copil de 10-15 ani niciodată înscris la școală', 'Child of 10-15 never enrolled in school'),
        ],
      },
    ),
  ),
  ...ofDimension(
    5,
    row('5a', 'Locuința este ocupată sau construită ilegal', 'The dwelling is occupied or built illegally'),
    row('5b1', 'Familia stă într-un adăpost improvizat', 'The family lives in an improvised shelter', {
      hint: text('Un spațiu care nu este făcut pentru locuit.', 'Premises not meant for living.'),
    }),
    row('5c', 'Locuința este supraaglomerată', 'The dwelling is overcrowded'),
    row('5d', 'Locuința nu are utilități', 'The dwelling has no utilities', {
      hint: text('Mai ales apă și curent electric.', 'Above all water and electricity.'),
    }),
    row(
      '5e',
      'Lipsește minimul pentru gătit, încălzire și mobilier',
      'The minimum for cooking, heating and furniture is missing',
    ),
    row('5f', 'Locuința este neîngrijită, fără igienă', 'The dwelling is not kept up and lacks hygiene'),
    row('5g', 'Locuința este improprie sau nesigură', 'The dwelling is in bad condition or unsafe', {
      hint: text(
        'Plouă prin acoperiș, pereți umezi, ferestre sau podele putrede.',
        'Leaking roof, damp walls, rotten windows or floors.',
      ),
    }),
  ),
  ...ofDimension(
    6,
    row(
      '6a',
      'Un membru are sesizări confirmate pentru comportament antisocial',
      'A member has confirmed complaints of antisocial behaviour',
      { hint: text('Înregistrate la primărie sau la poliție.', 'On record with the town hall or the police.') },
    ),
    row(
      '6b',
      'Un membru este agresiv sau a existat violență în familie',
      'A member is aggressive, or there has been violence in the family',
      {
        details: [
          row(
            '6b1',
            'Există risc de violență domestică sau abuz în familie',
            'There is a risk of domestic violence or abuse in the family',
          ),
          row('6b2', 'Un copil este în risc de violență', 'A child is at risk of violence'),
          row('6b3', 'Un copil este în risc de neglijare', 'A child is at risk of neglect'),
        ],
      },
    ),
    row('6c', 'Un membru consumă alcool în exces', 'A member drinks too much alcohol', {
      hint: text('Zilnic sau cu dependență.', 'Daily or with an addiction.'),
    }),
    row('6d', 'Un membru consumă sau a consumat droguri', 'A member uses or has used drugs'),
    row('6e1', 'Un adolescent are un comportament sexual riscant', 'An adolescent has risky sexual behaviour'),
    row('6e2', 'Un adolescent consumă substanțe sau este violent', 'An adolescent uses substances or is violent'),
  ),
]
