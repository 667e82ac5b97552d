import { entryOf } from './service'

const social = entryOf('intervention', 'social')
const education = entryOf('intervention', 'education')
const health = entryOf('intervention', 'health')

/** Activities to look for in the commune and its micro-area, each with its number on the service sheet. */
export const interventions = [
  social('parent-education', 'Educație parentală', 'Parent education', { activity: 14, planLine: 'B3' }),
  social('psychological-counselling', 'Consiliere psihologică', 'Psychological counselling', {
    activity: 18,
    planLine: 'B3',
  }),
  social('speech-therapy', 'Logopedie', 'Speech therapy', { activity: 22, planLine: 'BR' }),
  social('physical-therapy', 'Kinetoterapie', 'Physical therapy', { activity: 23, planLine: 'BR' }),
  social('other-rehabilitation', 'Alte servicii de abilitare și reabilitare', 'Other habilitation and rehabilitation', {
    activity: 24,
    planLine: 'BR',
  }),
  social(
    'abuse-prevention',
    'Prevenirea abuzului, neglijării și exploatării',
    'Prevention of abuse, neglect and exploitation',
    { activity: 25, planLine: 'B6' },
  ),
  social(
    'domestic-violence-counselling',
    'Consiliere împotriva violenței domestice',
    'Counselling against domestic violence',
    { activity: 26, planLine: 'B6' },
  ),
  social('aggressor-assistance', 'Asistență pentru agresori', 'Assistance for aggressors', {
    activity: 27,
    planLine: 'B6',
  }),
  social('social-canteen', 'Cantină socială sau masă pe roți', 'Social canteen or meals on wheels', {
    activity: 28,
    planLine: 'BO',
  }),
  social('social-enterprise', 'Întreprindere socială', 'Social enterprise', { activity: 55, planLine: 'BO' }),
  social('social-housing', 'Locuință socială', 'Social housing', { activity: 71, planLine: 'BO' }),
  social(
    'home-renovation',
    'Sprijin pentru renovarea sau amenajarea casei',
    'Support for home renovation or fitting-up',
    { activity: 72, planLine: 'BO' },
  ),
  social('legal-aid', 'Asistență juridică', 'Legal aid', { activity: 81, planLine: 'BO' }),
  social('accommodation', 'Cazare', 'Accommodation', { activity: 82, planLine: 'BO' }),
  social('hot-meal', 'Masă caldă', 'Hot meal', { activity: 83, planLine: 'BO' }),
  social('food-package', 'Pachete cu alimente', 'Food packages', { activity: 84, planLine: 'BO' }),
  social('transport', 'Transport până la servicii', 'Transport to services', { activity: 86, planLine: 'BO' }),
  social('other-intervention', 'Altă intervenție', 'Other intervention', { activity: 30, planLine: 'BO' }),

  education('school-counselling', 'Consiliere și orientare școlară', 'School counselling and guidance', {
    activity: 19,
    planLine: 'BE',
  }),
  education('vocational-counselling', 'Consiliere și orientare profesională', 'Vocational counselling and guidance', {
    activity: 20,
    planLine: 'BE',
  }),
  education('educational-support', 'Sprijin educațional', 'Educational support', { activity: 21, planLine: 'BE' }),
  education('after-school', 'Școală după școală', 'After school', { activity: 41, planLine: 'BE' }),
  education('homework-help', 'Ajutor la teme', 'Homework help', { activity: 85, planLine: 'BE' }),
  education('second-chance', 'Programul „A doua șansă”', 'Second Chance programme', { activity: 42, planLine: 'BE' }),
  education('skills-assessment', 'Evaluarea competențelor pentru angajare', 'Skills assessment for employment', {
    activity: 51,
    planLine: 'BO',
  }),
  education(
    'labour-mediation',
    'Consiliere și mediere pe piața muncii',
    'Counselling and mediation on the labour market',
    { activity: 52, planLine: 'BO' },
  ),
  education(
    'job-search-support',
    'Sprijin și însoțire în căutarea unui loc de muncă',
    'Support and accompaniment in finding work',
    { activity: 53, planLine: 'BO' },
  ),
  education('adult-training', 'Formare profesională pentru adulți', 'Vocational training for adults', {
    activity: 54,
    planLine: 'BE',
  }),
  education('sports-club', 'Club sportiv școlar, echipă de fotbal', 'School sports club, football team', {
    activity: 61,
    planLine: 'BE',
  }),
  education('childrens-club', 'Club al copiilor', "Children's club", { activity: 62, planLine: 'BE' }),

  health('family-planning', 'Planificare familială', 'Family planning', { activity: 15, planLine: 'BH' }),
  health('sexual-education', 'Educație sexuală pentru tineri', 'Sexual education for young people', {
    activity: 16,
    planLine: 'BH',
  }),
  health('home-care', 'Îngrijiri la domiciliu pentru copii', 'Home care for children', {
    activity: 17,
    planLine: 'BH',
  }),
  health('social-ambulance', 'Ambulanță socială', 'Social ambulance', { activity: 29, planLine: 'BH' }),
]
