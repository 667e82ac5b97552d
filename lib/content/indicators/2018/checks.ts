import {
  and,
  count,
  every,
  eq,
  gt,
  gte,
  has,
  lt,
  lte,
  ne,
  not,
  oneOf,
  or,
  some,
  sum,
} from '@/lib/core/questionnaire/conditions'
import type { Condition } from '@/lib/core/questionnaire/types'
import type { DataCheck } from '@/lib/core/risk/rules'

const homeShouldBe: Condition = or(
  and(eq('ATHOME', 0), or(eq('MOMPREZ', 1), eq('DADPREZ', 1))),
  and(eq('ATHOME', 1), or(and(eq('MOMPREZ', 1), eq('DADPREZ', 1)), and(eq('MOMPREZ', 0), eq('DADPREZ', 0)))),
  and(eq('ATHOME', 2), or(eq('MOMPREZ', 0), eq('DADPREZ', 0))),
)

const idleParentAtHome = and(
  gte(count('presentParents'), 1),
  every('presentParents', and(gte('AGE', 14), oneOf('OCUP', 7, 8, 12, 13, 14))),
)
const otherParentAbroad = or(
  and(eq('MOMPREZ', 0), eq('ASKMOM', 2), eq('DADPREZ', 1)),
  and(eq('DADPREZ', 0), eq('ASKDAD', 2), eq('MOMPREZ', 1)),
)

/** Contradictions in the answers, and cases the rules leave to a person's judgement. */
export const checks2018: readonly DataCheck[] = [
  {
    id: 'minors-only',
    of: 'household',
    label: {
      ro: 'În gospodărie locuiesc numai minori',
      en: 'Only minors live in the household',
    },
    condition: and(gte(count('persons'), 1), every('persons', lt('AGE', 18))),
  },
  {
    id: 'other-parent-abroad',
    of: 'person',
    label: {
      ro: 'Părintele de acasă nu are ocupație (1b), dar celălalt lucrează în străinătate',
      en: 'The parent at home has no occupation (1b), yet the other one works abroad',
    },
    condition: and(lt('AGE', 18), otherParentAbroad, idleParentAtHome),
  },
  {
    id: 'parents-at-home-differ',
    of: 'person',
    label: {
      ro: 'Numărul părinților de acasă nu se potrivește cu prezența mamei și a tatălui',
      en: 'The number of parents at home does not agree with the presence of mother and father',
    },
    condition: homeShouldBe,
  },
  {
    id: 'minor-mother-differs',
    of: 'person',
    label: {
      ro: 'Răspunsul despre mama minoră nu se potrivește cu vârsta mamei',
      en: 'The answer on the under-age mother does not agree with the age of the mother',
    },
    condition: or(
      and(eq('CMIN', 0), eq('DADPREZ', 0), some('presentParents', lt('AGE', 18))),
      and(eq('CMIN', 1), eq('MOMPREZ', 1), gte(count('presentParents'), 1), every('presentParents', gte('AGE', 18))),
    ),
  },
  {
    id: 'teenage-mother-differs',
    of: 'person',
    label: {
      ro: 'Răspunsurile despre sarcină sau copii ale adolescentei nu se potrivesc între ele',
      en: 'The answers on pregnancy or children of the teenager do not agree',
    },
    condition: and(
      eq('GENDER', 2),
      or(
        and(eq('ADMOM', 0), or(eq('PREG', 1), gt('NRKIDS', 0))),
        and(eq('ADMOM', 1), or(eq('WOMAN', 0), and(eq('PREG', 0), eq('NRKIDS', 0)))),
      ),
    ),
  },
  {
    id: 'births-differ',
    of: 'person',
    label: {
      ro: 'Numărul copiilor născuți vii nu este suma celor în viață și a celor decedați',
      en: 'The number of live births is not the sum of the children alive and those who died',
    },
    condition: ne('NRKIDS', sum('NRDEAD', 'NRALIVE')),
  },
  {
    id: 'children-alive-differ',
    of: 'person',
    label: {
      ro: 'Numărul copiilor sub 27 de ani nu este suma celor din gospodărie și a celor din afara ei',
      en: 'The number of children under 27 is not the sum of those in the household and those elsewhere',
    },
    condition: ne('ALIVEKIDS', sum('INHOMEKIDS', 'KIDSOUT')),
  },
  {
    id: 'children-elsewhere-differ',
    of: 'person',
    label: {
      ro: 'Numărul copiilor din afara gospodăriei nu este suma situațiilor în care se află',
      en: 'The number of children living elsewhere is not the sum over where they are',
    },
    // The printed sum leaves out KIDSOUT4; without it the children left in hospital would be nowhere.
    condition: ne('KIDSOUT', sum('KIDSOUT1', 'KIDSOUT2', 'KIDSOUT3', 'KIDSOUT4', 'KIDSOUT5')),
  },
  {
    id: 'special-school-uncertified',
    of: 'person',
    label: {
      ro: 'Copil în școală specială fără certificat de orientare școlară',
      en: 'A child in a special school without a school guidance certificate',
    },
    condition: and(eq('TYPESCH', 2), eq('CESb', 0)),
  },
  {
    id: 'shelter-differs',
    of: 'household',
    label: {
      ro: 'Felul locuinței și forma de proprietate nu se potrivesc asupra adăpostului improvizat',
      en: 'Kind of dwelling and ownership do not agree on the improvised shelter',
    },
    condition: or(and(eq('L11', 6), ne('L10', 3)), and(eq('L10', 3), ne('L11', 6))),
  },
  {
    id: 'separated-child-unlisted',
    of: 'household',
    label: {
      ro: 'Un membru are un copil în sistemul de protecție, dar niciun copil nu este înscris la secțiunea 2.14',
      en: 'A member has a child in special care, but section 2.14 lists none',
    },
    condition: and(some('persons', eq('OTHERCHILD', 1)), lte(count('separatedChildren'), 0)),
  },
  {
    id: 'separated-child-unannounced',
    of: 'household',
    label: {
      ro: 'Secțiunea 2.14 cuprinde un copil, dar niciun membru nu a declarat un copil în sistemul de protecție',
      en: 'Section 2.14 lists a child, but no member said to have one in special care',
    },
    condition: and(gte(count('separatedChildren'), 1), not(some('persons', eq('OTHERCHILD', 1)))),
  },
  {
    id: 'nobody-and-somebody',
    of: 'separatedChild',
    label: {
      ro: '„Nimeni” este bifat împreună cu alte răspunsuri',
      en: '"No one" is ticked together with other answers',
    },
    condition: or(and(has('DS5', 5), has('DS5', 1, 2, 3, 4)), and(has('DS6', 9), has('DS6', 1, 2, 3, 4, 5, 6, 7, 8))),
  },
]
