import { and, childRow, count, eq, gte, lt, ne, or, parameter, some } from '@/lib/core/questionnaire/conditions'
import type { Condition } from '@/lib/core/questionnaire/types'
import { ofHousehold, perChild, rowsOf } from '@/lib/core/risk/row-builders'

const { situation, subRow } = rowsOf('education')

const aged = (from: number, to: number) => and(gte('AGE', from), lt('AGE', to + 1))
const compulsoryAge = aged(6, 15)
const irregularOrRepeating = or(eq('SCHOOLDAILY', 0), eq('REPET', 1))
const neverInSchool = and(eq('SCHOOL', 0), eq('SCHOOLEVER', 0))
/** Code 11 includes kindergarten, not nursery. */
const attending = eq('OCUP', 11)
const attendingOrNursery = or(attending, eq('CRESA', 1))
/** Attends, and as many of the own nucleus do as make a large family. */
const oneOfMany = (attends: Condition) =>
  and(attends, gte(count('nucleusMembers', and(lt('AGE', 18), attends)), parameter('LARGE_FAMILY_MIN')))

export const education2018 = [
  situation(
    '4a',
    'Un părinte aflat acasă nu știe să citească sau nu știe să scrie',
    'A parent at home cannot read or cannot write',
    ofHousehold(some('linkedChildren', some('presentParents', or(eq('READING', 0), eq('WRITING', 0))))),
  ),
  situation(
    '4b',
    'Un copil de 6-15 ani nu frecventează învățământul obligatoriu',
    'A child of 6-15 does not attend compulsory school',
    perChild(and(compulsoryAge, ne('OCUP', 11))),
  ),
  situation(
    '4c1',
    'Un copil de 6-15 ani a abandonat școala',
    'A child of 6-15 has dropped out of school',
    perChild(and(compulsoryAge, eq('ABN', 1))),
  ),
  situation(
    '4c2',
    'Un copil de 6-15 ani este în risc de abandon școlar',
    'A child of 6-15 may drop out of school',
    perChild(and(compulsoryAge, or(irregularOrRepeating, eq('ABNINT', 1)))),
  ),
  situation(
    '4d',
    'Un copil frecventează școala neregulat sau a repetat o clasă',
    'A child goes to school irregularly or repeated a grade',
    perChild(irregularOrRepeating),
  ),
  situation(
    '4e',
    'Un copil are rezultate slabe la învățătură (corigențe)',
    'A child does poorly at school (failed subjects)',
    perChild(eq('CORIG', 1)),
  ),
  situation(
    '4f',
    'Un copil a fost sancționat la școală (notă scăzută la purtare, exmatriculare)',
    'A child was punished at school (low conduct mark, expulsion)',
    perChild(or(lt('PURT', 10), eq('SCHOOLNOW', 2))),
  ),
  situation(
    '4g',
    'Familie cu trei sau mai mulți copii la creșă, grădiniță sau școală',
    'A family with three or more children in nursery, kindergarten or school',
    perChild(oneOfMany(attending), oneOfMany(attendingOrNursery)),
  ),
  situation(
    '4h',
    'Un copil are cerințe educaționale speciale (CES)',
    'A child has special educational needs',
    perChild(eq('CESb', 1), or(eq('CESb', 1), eq('CES', 1))),
  ),
  situation(
    '4i',
    'Un copil nu a fost niciodată înscris la grădiniță sau la școală',
    'A child was never enrolled in kindergarten or school',
    perChild(or(...['4i1', '4i2', '4i3'].map(childRow))),
  ),
  subRow(
    '4i1',
    '4i',
    'Copil de 3-6 ani neînscris niciodată la grădiniță',
    'Child of 3-6 never enrolled in kindergarten',
    // The kindergarten questions stop at 5; at 6 it takes never having been in school and not attending anything now.
    perChild(or(and(aged(3, 5), eq('GRAD', 0), eq('GRADEVER', 0)), and(eq('AGE', 6), neverInSchool, ne('OCUP', 11)))),
  ),
  subRow(
    '4i2',
    '4i',
    'Copil de 7-9 ani neînscris niciodată la școală',
    'Child of 7-9 never enrolled in school',
    // Printed with the ages of 4i1; the label and the neighbouring row give 7-9.
    perChild(and(aged(7, 9), neverInSchool)),
  ),
  subRow(
    '4i3',
    '4i',
    'Copil de 10-15 ani neînscris niciodată la școală',
    'Child of 10-15 never enrolled in school',
    perChild(and(aged(10, 15), neverInSchool)),
  ),
]
