import { and, count, derived, eq, gt, gte, lt, not, oneOf, or, some } from '@/lib/core/questionnaire/conditions'
import { anyRow, ofHousehold, perChild, rowsOf } from '@/lib/core/risk/row-builders'

const { situation, subRow } = rowsOf('social')

const placed = or(eq('PLAS1', 1), eq('PLAS2', 1), eq('MATERN', 1))
const bothLost = and(derived('MOMLOST'), derived('DADLOST'))
const aParentInPrison = some(
  'linkedChildren',
  or(and(eq('MOMPREZ', 0), eq('ASKMOM', 6)), and(eq('DADPREZ', 0), eq('ASKDAD', 6))),
)

export const social2018 = [
  situation(
    '2a',
    'În familie există o mamă minoră sau o minoră gravidă',
    'There is an under-age mother or a pregnant minor in the family',
    // The age is that of the mother. NRKIDS counts births, also of children who died: 1.2.1 asks for one live birth.
    ofHousehold(some('women', and(lt('AGE', 18), or(derived('ISMOTHER'), gt('NRKIDS', 0), eq('PREG', 1))))),
  ),
  situation(
    '2b',
    'Un copil locuiește cu un singur părinte',
    'A child lives with one parent only',
    perChild(eq('ATHOME', 1)),
  ),
  situation(
    '2c',
    'Părintele sau părinții care îngrijesc copilul sunt plecați toți la muncă, în țară sau în străinătate',
    'Every parent who cares for the child is away for work, in the country or abroad',
    // Whoever is neither here nor away for work no longer counts as a caring parent, and somebody must be away.
    ofHousehold(
      some(
        'children',
        and(
          or(derived('MOMAWAYWORK'), derived('DADAWAYWORK')),
          or(derived('MOMAWAYWORK'), derived('MOMGONE')),
          or(derived('DADAWAYWORK'), derived('DADGONE')),
        ),
      ),
    ),
  ),
  situation(
    '2d',
    'Ambii părinți sunt decedați, dispăruți, necunoscuți sau fără drepturi părintești, fără tutelă ori măsură de protecție',
    'Both parents are dead, missing, unknown or without parental rights, and there is no guardianship or measure',
    // The printed formula forgets the guard that its label names.
    ofHousehold(
      some('children', and(bothLost, not(placed))),
      some('children', and(bothLost, not(placed), not(oneOf('GUARDIAN', 1, 2)))),
    ),
  ),
  situation(
    '2e',
    'Un copil a revenit în țară după mai mult de un an petrecut în străinătate',
    'A child came back to the country after more than a year abroad',
    // No formula is printed and no figure published: the length of the last stay, in months, comes closest.
    ofHousehold(
      some('children', and(eq('AWAY', 1), gt('CAT', 12))),
      some('children', and(eq('AWAY', 1), or(gt('CAT', 12), eq('AWAYYEAR', 1)))),
    ),
  ),
  situation(
    '2f',
    'Un copil al familiei se află în sistemul de protecție specială',
    'A child of the family is in the special protection system',
    ofHousehold(
      or(some('persons', eq('OTHERCHILD', 1)), gte(count('separatedChildren'), 1), some('women', gt('KIDSOUT1', 0))),
    ),
  ),
  situation(
    '2g',
    'Un copil a fost reintegrat în familie din sistemul de protecție specială',
    'A child came back to the family from the special protection system',
    perChild(eq('REIN', 1)),
  ),
  situation(
    '2h',
    'Un membru al familiei are o dizabilitate senzorială, neurologică sau intelectuală care îi limitează viața',
    'A member has a sensory, neurological or intellectual disability that limits their life',
    ofHousehold(anyRow('2h1', '2h2')),
  ),
  subRow(
    '2h1',
    '2h',
    'Un adult are o dizabilitate care îi limitează viața',
    'An adult has a disability that limits their life',
    ofHousehold(some('persons', and(gte('AGE', 18), eq('DIZ', 1)))),
  ),
  subRow(
    '2h2',
    '2h',
    'Un copil are o dizabilitate care îi limitează viața',
    'A child has a disability that limits their life',
    perChild(eq('DIZ', 1)),
  ),
  situation(
    '2i',
    'Un membru al familiei nu are acte de stare civilă sau de identitate',
    'A member has no civil status or identity documents',
    ofHousehold(anyRow('2i1', '2i2')),
  ),
  subRow(
    '2i1',
    '2i',
    'Un adult nu are certificat de naștere sau act de identitate',
    'An adult has no birth certificate or no identity card',
    ofHousehold(some('persons', and(gte('AGE', 18), or(eq('ACTE1', 0), eq('ACTE2', 0))))),
  ),
  subRow(
    '2i2',
    '2i',
    'Un copil nu are certificat de naștere sau, de la 14 ani, act de identitate',
    'A child has no birth certificate or, from the age of 14, no identity card',
    perChild(or(eq('ACTE1', 0), and(gt('AGE', 13), eq('ACTE2', 0)))),
  ),
  situation(
    '2j',
    'Un membru al familiei execută o pedeapsă cu închisoarea',
    'A member is serving a prison sentence',
    // The form records prison of absent parents only, and only sentences being served.
    ofHousehold(aParentInPrison, or(aParentInPrison, eq('JAILMEMBER', 1))),
  ),
  situation(
    '2k1',
    'Un copil se află în plasament sau la asistent maternal în această familie',
    'A child is in placement or foster care in this family',
    perChild(placed),
  ),
  situation(
    '2k2',
    'Un copil al familiei a fost părăsit în maternitate sau în alt spital',
    'A child of the family was left in a maternity ward or another hospital',
    ofHousehold(some('women', gt('KIDSOUT4', 0))),
  ),
]
