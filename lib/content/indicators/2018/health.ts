import { and, childRow, eq, gte, lt, lte, oneOf, or, some } from '@/lib/core/questionnaire/conditions'
import { ofHousehold, perChild, rowsOf } from '@/lib/core/risk/row-builders'

const { situation, subRow } = rowsOf('health')

const noDoctor = eq('PHYSICIAN', 0)
/** Some or none of the vaccines. Code 9, not known, confirms nothing. */
const notVaccinated = oneOf('VACCALL', 2, 3)
/** Up to twelve completed months, as the questions of section 2.5 are asked. */
const infant = lte('MONTHS', 12)

export const health2018 = [
  situation(
    '3a',
    'Un membru al familiei are o boală cronică sau transmisibilă',
    'A member has a chronic or communicable disease',
    ofHousehold(some('persons', eq('BCRON', 1))),
  ),
  situation(
    '3b',
    'Un membru al familiei nu este înscris la medicul de familie',
    'A member is not registered with a family doctor',
    ofHousehold(some('persons', noDoctor)),
  ),
  situation(
    '3c',
    'O femeie gravidă nu este înscrisă la medicul de familie',
    'A pregnant woman is not registered with a family doctor',
    ofHousehold(some('women', and(eq('PREG', 1), noDoctor))),
  ),
  situation(
    '3d',
    'Un sugar (0-12 luni) nu este înscris la medicul de familie',
    'A baby (0-12 months) is not registered with a family doctor',
    perChild(and(infant, noDoctor)),
  ),
  situation(
    '3e',
    'Un copil nu este înscris la medicul de familie',
    'A child is not registered with a family doctor',
    perChild(noDoctor),
  ),
  situation('3f', 'Un copil nu are vaccinurile la zi', 'A child is not vaccinated to date', perChild(notVaccinated)),
  situation(
    '3g',
    'Un copil fără boală cronică a fost internat în mod repetat din lipsa îngrijirii acasă',
    'A child without chronic disease was repeatedly in hospital for want of care at home',
    perChild(and(eq('HOSP', 1), eq('BCRON', 0))),
  ),
  situation(
    '3h1',
    'Un copil de cel mult 12 luni are riscuri pentru sănătate',
    'A child of up to 12 months has health risks',
    perChild(or(...['3h11', '3h12', '3h13', '3h14', '3h15', '3h16'].map(childRow))),
  ),
  subRow(
    '3h11',
    '3h1',
    'Sugar fără vaccinurile la zi',
    'Baby not vaccinated to date',
    perChild(and(infant, notVaccinated)),
  ),
  subRow(
    '3h12',
    '3h1',
    'Sugar cu greutate la naștere sub 2.500 g',
    'Baby with a birth weight below 2,500 g',
    perChild(and(infant, lt('KG', 2500))),
  ),
  subRow(
    '3h13',
    '3h1',
    'Sugar care nu primește nici vitamina D, nici fier',
    'Baby given neither vitamin D nor iron',
    perChild(and(infant, eq('VITD1', 0), eq('FE', 0))),
  ),
  subRow(
    '3h14',
    '3h1',
    'Sugar sub 6 luni care nu este alăptat exclusiv',
    'Baby under 6 months not fed on breast milk alone',
    // Printed as up to 6 months, when the question is no longer asked: the label and the filter say under 6.
    perChild(and(lt('MONTHS', 6), oneOf('MILK1', 2, 3))),
  ),
  subRow(
    '3h15',
    '3h1',
    'Sugar de 6-12 luni fără alimentație diversificată potrivită',
    'Baby of 6-12 months without a suitably varied diet',
    perChild(and(gte('MONTHS', 6), infant, or(eq('VEG', 0), eq('MEAT1', 0), eq('EGG1', 0)))),
  ),
  subRow(
    '3h16',
    '3h1',
    'Sugar rămas în urma etapelor de dezvoltare',
    'Baby behind the milestones of development',
    // Each milestone is asked from its own age; one that is not asked yet does not count.
    perChild(
      and(infant, or(...['MONTHS3', 'MONTHS6', 'MONTHS9', 'GANG', 'NOISE', 'FLW', 'LAUGH'].map((code) => eq(code, 0)))),
    ),
  ),
  situation(
    '3h2',
    'Sarcină cu risc: nesupravegheată de medic, fără controale prenatale sau nedorită',
    'Pregnancy at risk: not followed by the doctor, without prenatal checks, or not wanted',
    ofHousehold(some('women', and(eq('PREG', 1), or(eq('MDSAR', 0), eq('CONTPR', 0), eq('PLAN', 0))))),
  ),
]
