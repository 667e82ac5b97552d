import { entryOf } from './service'

const social = entryOf('centre', 'social')
const school = entryOf('centre', 'education')
const medical = entryOf('centre', 'health')

/** Centres, schools and medical units to look for in the commune and its micro-area. */
export const centres = [
  social('maternal-centre', 'Centru maternal', 'Maternal centre', { planLine: 'B5' }),
  social('other-residential', 'Alt serviciu rezidențial pentru copii', 'Other residential service for children', {
    planLine: 'BO',
  }),
  social(
    'day-centre',
    'Centru de zi pentru sprijinirea integrării copilului în familie',
    "Day centre that supports the child's integration in the family",
    { planLine: 'B1' },
  ),
  social(
    'day-centre-disability',
    'Centru de zi pentru copilul cu dizabilități',
    'Day centre for the child with disabilities',
    { planLine: 'B2' },
  ),
  social(
    'day-centre-independent-life',
    'Centru de zi pentru deprinderi de viață independentă',
    'Day centre for independent life skills',
    { planLine: 'B1' },
  ),
  social(
    'centre-child-offender',
    'Centru pentru copilul care a săvârșit fapte penale și nu răspunde penal',
    'Centre for the child who has committed offences and is not criminally liable',
    { planLine: 'B4' },
  ),
  social(
    'counselling-abused-child',
    'Centru de consiliere pentru copilul abuzat, neglijat, exploatat',
    'Counselling centre for the abused, neglected, exploited child',
    { planLine: 'B4' },
  ),
  social(
    'counselling-centre',
    'Centru de consiliere și sprijin pentru părinți, copii și gravide în dificultate',
    'Counselling and support centre for parents, children and pregnant women in difficulty',
    { planLine: 'B3' },
  ),
  social('protected-dwelling', 'Locuință protejată', 'Protected dwelling', { planLine: 'BO' }),
  social('adult-institution', 'Instituție pentru adulți', 'Institution for adults', { planLine: 'BO' }),
  social('shelter', 'Adăpost de zi sau de noapte', 'Day or night shelter', { planLine: 'BO' }),
  social(
    'antidrug-centre',
    'Centru de prevenire, evaluare și consiliere antidrog',
    'Anti-drug prevention, evaluation and counselling centre',
    { planLine: 'BR' },
  ),
  social('addiction-rehabilitation', 'Centru de reabilitare a dependențelor', 'Addiction rehabilitation centre', {
    planLine: 'BR',
  }),
  social('therapeutic-community', 'Centru de tip comunitate terapeutică', 'Therapeutic community', { planLine: 'BR' }),
  social('multifunctional-centre', 'Centru sau serviciu multifuncțional', 'Multifunctional centre or service', {
    planLine: 'B6',
  }),
  social('integrated-centre', 'Centru comunitar integrat', 'Integrated community service centre', { planLine: 'B6' }),
  social('mobile-team', 'Echipă mobilă', 'Mobile team', { planLine: 'B6' }),
  social('other-centre', 'Alt centru social', 'Other social centre', { planLine: 'B6' }),

  school('kindergarten', 'Grădiniță', 'Kindergarten', { planLine: 'BE' }),
  school('primary-school', 'Școală primară', 'Primary school', { planLine: 'BE' }),
  school(
    'primary-school-integrated',
    'Școală primară cu sprijin educațional sau învățământ special integrat',
    'Primary school with educational support or integrated special education',
    { planLine: 'BE' },
  ),
  school('secondary-school', 'Școală gimnazială', 'Lower secondary school', { planLine: 'BE' }),
  school(
    'secondary-school-integrated',
    'Școală gimnazială cu sprijin educațional sau învățământ special integrat',
    'Lower secondary school with educational support or integrated special education',
    { planLine: 'BE' },
  ),
  school('special-school', 'Școală specială', 'Special school', { planLine: 'BE' }),
  school('high-school', 'Liceu', 'High school', { planLine: 'BE' }),
  school('technological-high-school', 'Liceu tehnologic', 'Technological high school', { planLine: 'BE' }),

  medical('permanent-medical-centre', 'Centru medical de permanență', 'Permanent medical centre', { planLine: 'BH' }),
  medical('hospital', 'Spital, policlinică', 'Hospital, polyclinic', { planLine: 'BH' }),
]
