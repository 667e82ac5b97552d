import { and, eq, gt, has, lt, oneOf, or, some } from '@/lib/core/questionnaire/conditions'
import { anyRow, ofHousehold, perChild, rowsOf } from '@/lib/core/risk/row-builders'

const { situation, subRow } = rowsOf('behaviours')

/** Abuse, exploitation or begging the child went through, or shouting, threats, beating, name-calling to discipline it. */
const violenceAgainstChild = or(oneOf('DISCIP', 3, 4, 5, 6), has('TRAUMA', 2, 3, 4, 5, 6))

const neverTalkedAbout = and(eq('ADOLDIF', 0), eq('ADOLSEX', 0), eq('ADOLSAR', 0))
const usesOrFights = or(eq('TOBACCO', 1), eq('ALC', 1), has('POTRISC', 1, 2), eq('ADVIOLENCE', 1))

export const behaviours2018 = [
  situation(
    '6a',
    'Un membru al familiei are antecedente de comportament antisocial confirmate de autorități sau de poliție',
    'A member has a confirmed record of antisocial behaviour with the authorities or the police',
    ofHousehold(some('persons', or(eq('ADPOL', 1), has('POTRISC', 3)))),
  ),
  situation(
    '6b',
    'Violență în familie, acum sau în trecut (violență domestică, împotriva copilului, neglijare)',
    'Violence in the family, now or in the past (domestic, against a child, neglect)',
    ofHousehold(anyRow('6b1', '6b2', '6b3')),
  ),
  subRow(
    '6b1',
    '6b',
    'Risc de violență domestică sau de abuz în familie',
    'Risk of domestic violence or abuse in the family',
    // POTRISC 3-5 (police, prostitution, begging) are no violence but stand in the printed formula and in its figures.
    ofHousehold(
      or(
        some('women', eq('VIOLENCE', 1)),
        some('persons', has('POTRISC', 3, 4, 5, 6)),
        some('children', violenceAgainstChild),
      ),
    ),
  ),
  subRow(
    '6b2',
    '6b',
    'Un copil este expus riscului de violență',
    'A child is at risk of violence',
    perChild(violenceAgainstChild),
  ),
  subRow(
    '6b3',
    '6b',
    'Un copil este expus riscului de neglijare',
    'A child is at risk of neglect',
    // Being left alone counts under 12, neglect at any age of a child.
    perChild(or(and(lt('AGE', 12), eq('CSING', 1)), has('TRAUMA', 1))),
  ),
  situation(
    '6c',
    'Un membru al familiei consumă alcool în exces',
    'A member drinks too much alcohol',
    ofHousehold(some('persons', or(eq('ALC', 1), has('POTRISC', 1)))),
  ),
  situation(
    '6d',
    'Un membru al familiei consumă sau a consumat droguri ori alte substanțe psihotrope',
    'A member uses or has used drugs or other psychotropic substances',
    ofHousehold(some('persons', has('POTRISC', 2)), some('persons', or(has('POTRISC', 2), has('ADSUBST', 3)))),
  ),
  situation(
    '6e1',
    'Un adolescent are un comportament sexual la risc (fără educație sexuală sau cu partener și fără contracepție)',
    'An adolescent is at risk in sexual matters (nobody ever talked about them, or a partner and no birth control)',
    perChild(
      and(
        gt('AGE', 9),
        or(
          and(eq('GENDER', 1), neverTalkedAbout),
          and(eq('GENDER', 2), neverTalkedAbout, eq('ADOLMENS', 0)),
          and(eq('GENDER', 2), eq('WOMAN', 1), eq('CONTRACEPT', 0)),
        ),
      ),
    ),
  ),
  situation(
    '6e2',
    'Un adolescent consumă tutun, alcool sau droguri ori este violent',
    'An adolescent uses tobacco, alcohol or drugs, or is violent',
    perChild(and(gt('AGE', 9), usesOrFights), and(gt('AGE', 9), or(usesOrFights, has('ADSUBST', 1, 2, 3)))),
  ),
]
