import {
  and,
  count,
  divide,
  eq,
  every,
  gt,
  gte,
  lt,
  not,
  oneOf,
  or,
  parameter,
  row,
  some,
} from '@/lib/core/questionnaire/conditions'
import { anyRow, ofHousehold, rowsOf } from '@/lib/core/risk/row-builders'

const { situation, subRow } = rowsOf('economic')

/** Unemployed, housewife, unable to work, otherwise inactive. Section 1.2.1 leaves out codes 12 and 13; A2.3 counts them. */
const withoutOccupation = oneOf('OCUP', 7, 8, 12, 13, 14)

export const economic2018 = [
  situation(
    '1a',
    'Familia se află în situație de sărăcie, după venit sau după lipsuri grave',
    'The family is poor, by its income or by severe want',
    ofHousehold(anyRow('1a1', '1a2')),
  ),
  subRow(
    '1a1',
    '1a',
    'Venitul lunar pe membru de familie este sub 0,4 ISR',
    'Monthly income per member is below 0.4 of the social reference indicator',
    // VENG is an amount of the whole household, so it is divided by all its members, not by those of one nucleus.
    ofHousehold(lt(divide('VENG', 'NRPERS'), parameter('POVERTY_LINE'))),
  ),
  subRow(
    '1a2',
    '1a',
    'Cel puțin o dată pe săptămână, locuința nu a putut fi încălzită sau a lipsit hrana',
    'At least once a week the home could not be heated or there was no food',
    ofHousehold(or(oneOf('L1', 1, 2, 3), oneOf('L2', 1, 2, 3))),
  ),
  situation(
    '1b',
    'Niciun părinte aflat acasă (cel singur sau ambii) nu are loc de muncă ori altă ocupație',
    'No parent at home (the single one, or both) has a job or another occupation',
    ofHousehold(
      some(
        'linkedChildren',
        and(gte(count('presentParents'), 1), every('presentParents', and(gte('AGE', 14), withoutOccupation))),
      ),
    ),
  ),
  situation(
    '1c1',
    'Familie săracă fără niciun sprijin împotriva sărăciei (venit minim, încălzire, ajutor de urgență, cantină, ajutor alimentar UE)',
    'A poor family without any support against poverty (minimum income, heating, emergency aid, canteen, EU food)',
    ofHousehold(
      and(row('1a'), not(some('persons', or(gt('BS10', 0), gt('BS11', 0), gt('BS12', 0), eq('BS5', 1), eq('BS7', 1))))),
    ),
  ),
]
