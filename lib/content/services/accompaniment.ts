import { entryOf } from './service'

const social = entryOf('intervention', 'social')
const education = entryOf('intervention', 'education')
const health = entryOf('intervention', 'health')

/** What the social worker or another local expert does for the family: recommended by risk, not on the service sheet. */
export const accompaniment = [
  social('benefits-access', 'Sprijin pentru obținerea beneficiilor cuvenite', 'Help to obtain the benefits due', {
    planLine: 'BO',
  }),
  social(
    'identity-papers',
    'Sprijin pentru obținerea actelor de identitate și de stare civilă',
    'Help to obtain identity and civil status papers',
    { planLine: 'BO' },
  ),
  social(
    'birth-registration',
    'Sprijin pentru înregistrarea nașterii și reprezentarea legală a copilului',
    'Help to register the birth and secure a legal representative',
    { planLine: 'BO' },
  ),
  social(
    'disability-papers',
    'Sprijin pentru încadrarea în grad de handicap',
    'Help with the papers for the degree of disability',
    { planLine: 'BR' },
  ),
  social(
    'bond-with-child-in-care',
    'Păstrarea legăturii cu copilul separat de familie',
    'Keeping the bond with the separated child',
    { planLine: 'B6' },
  ),
  social(
    'bond-with-prisoner',
    'Păstrarea legăturii cu membrul aflat în detenție',
    'Keeping in touch with the member in prison',
    { planLine: 'BO' },
  ),
  social('use-of-space', 'Consiliere pentru folosirea spațiului din casă', 'Counselling on the use of space at home', {
    planLine: 'BO',
  }),
  social(
    'utility-contracts',
    'Sprijin pentru contractele și racordarea la utilități',
    'Help with utility contracts and connections',
    { planLine: 'BO' },
  ),
  social('drinking-water', 'Apă potabilă în zonă', 'Drinking water in the area', { planLine: 'BO' }),
  social('essential-equipment', 'Dotări strict necesare pentru casă', 'Strictly necessary equipment for the home', {
    planLine: 'BO',
  }),
  social(
    'integrated-team',
    'Intervenția unei echipe comunitare integrate',
    'Intervention of an integrated community team',
    { planLine: 'BO' },
  ),

  education(
    'school-enrolment',
    'Sprijin pentru înscrierea la grădiniță sau la școală',
    'Help to enrol in kindergarten or school',
    { planLine: 'BE' },
  ),
  education(
    'development-workshops',
    'Ateliere tematice și dezvoltare personală',
    'Thematic workshops and personal development',
    { planLine: 'BE' },
  ),
  education('school-mediation', 'Mediere școlară', 'School mediation', { planLine: 'BE' }),
  education('support-teacher-hours', 'Sprijin de la profesorul itinerant', 'Support by the itinerant teacher', {
    planLine: 'BE',
  }),

  health('family-doctor-registration', 'Înscrierea la medicul de familie', 'Registration with a family doctor', {
    planLine: 'BH',
  }),
  health('vaccination', 'Vaccinarea copilului', 'Vaccination of the child', { planLine: 'BH' }),
  health('health-check', 'Controlul sănătății mamei și copilului', 'Health check of mother and child', {
    planLine: 'BH',
  }),
  health(
    'prenatal-care',
    'Urmărirea sarcinii și controale prenatale',
    'Follow-up of the pregnancy and prenatal checks',
    { planLine: 'BH' },
  ),
  health(
    'specialist-referral',
    'Îndrumare la specialist sau într-un program național de sănătate',
    'Referral to a specialist or a national health programme',
    { planLine: 'BH' },
  ),
  health(
    'hygiene-education',
    'Educație pentru sănătate, igienă și hrana copilului',
    'Education on health, hygiene and child nutrition',
    { planLine: 'BH' },
  ),
]
