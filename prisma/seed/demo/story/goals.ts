import type { ServiceCode } from '@/lib/content/services/nomenclature'

/** What a benefit of a plan is given for, by its code. */
export const benefitGoals = {
  A6: ['Familia are cu ce se încălzi în lunile reci'],
  A7: ['Familia are un venit minim pentru nevoile copiilor'],
} as const

const counselling = [
  'Părinții și copiii trec peste perioada grea cu sprijin',
  'În familie se vorbește fără ceartă și fără amenințări',
]
const papers = ['Toți membrii familiei au acte valabile']
const violence = ['Copilul nu mai este lovit și nici amenințat', 'Familia știe la cine cere ajutor când apare violența']
const addiction = ['Părintele urmează tratamentul pentru dependență și rămâne în el']
const work = ['Un părinte are loc de muncă cu contract', 'Un părinte se angajează sau este înscris ca șomer']
const doctor = ['Copilul este înscris la medicul de familie și merge la controale']
const classes = ['Copilul merge la școală în fiecare zi', 'Copilul recuperează materia pierdută']

/** What a service is planned for, by its code: each that is recommended for a risk, and what a worker adds without one. */
export const serviceGoals: Partial<Readonly<Record<ServiceCode, readonly string[]>>> = {
  'benefits-access': ['Familia primește toate beneficiile la care are dreptul'],
  'day-centre': [
    'Copilul are după-amiaza masă, teme făcute și supraveghere',
    'Părinții pot lucra cât copilul este la centru',
  ],
  'hot-meal': ['Copilul are o masă caldă în fiecare zi'],
  'psychological-counselling': counselling,
  'legal-aid': ['Familia are hotărârile și actele de care depind drepturile copilului'],
  'adult-training': ['Un părinte termină un curs de calificare'],
  'job-search-support': work,
  'labour-mediation': work,
  'sexual-education': ['Adolescenții știu cum se feresc de o sarcină nedorită'],
  'health-check': ['Mama și copilul au controalele medicale la zi'],
  'school-counselling': [
    'Copilul are la școală un adult cu care să vorbească',
    'Copilul rămâne la școală până la capătul ciclului',
  ],
  'birth-registration': ['Nașterea copilului este înregistrată și are cine să îl reprezinte'],
  'after-school': ['Copilul are temele făcute și nu rămâne nesupravegheat după ore'],
  'homework-help': ['Copilul își face temele cu ajutor'],
  'parent-education': [
    'Părinții cresc copilul fără pedepse și cu reguli clare',
    'Părinții petrec timp cu copilul în fiecare zi',
  ],
  'bond-with-child-in-care': [
    'Părinții văd lunar copilul aflat în protecție specială',
    'Întoarcerea copilului acasă este pregătită',
  ],
  'bond-with-prisoner': ['Copilul ține legătura cu părintele aflat în detenție'],
  'home-renovation': ['Locuința este reparată și caldă pe timpul iernii'],
  'other-rehabilitation': ['Copilul face terapia recomandată, fără întreruperi'],
  'second-chance': ['Tânărul își reia școala în programul „A doua șansă”'],
  'physical-therapy': ['Copilul face kinetoterapia recomandată'],
  'home-care': ['Copilul primește îngrijirile de care are nevoie acasă'],
  transport: ['Familia ajunge la serviciile din oraș'],
  'disability-papers': ['Copilul are certificatul de handicap și drepturile care decurg din el'],
  'identity-papers': papers,
  'specialist-referral': ['Copilul este văzut de medicul specialist și urmează tratamentul'],
  'family-doctor-registration': doctor,
  vaccination: ['Copilul are vaccinurile la zi'],
  'abuse-prevention': violence,
  'prenatal-care': ['Sarcina este urmărită, iar controalele sunt făcute la timp'],
  'family-planning': ['Părinții hotărăsc în cunoștință de cauză câți copii vor avea'],
  'school-mediation': classes,
  'vocational-counselling': ['Tânărul alege o școală sau o meserie'],
  'speech-therapy': ['Copilul vorbește mai clar și este înțeles la școală'],
  'development-workshops': ['Copilul învață alături de alți copii și prinde încredere în el'],
  'childrens-club': ['Copilul are după ore o activitate care îi place'],
  'sports-club': ['Copilul face sport de două ori pe săptămână'],
  'educational-support': ['Copilul cu cerințe speciale învață după un plan al lui'],
  'support-teacher-hours': ['Copilul cu cerințe speciale lucrează cu profesorul itinerant'],
  'school-enrolment': ['Copilul este înscris la grădiniță sau la școală și merge zilnic'],
  'social-housing': ['Familia are o locuință sigură'],
  'integrated-team': ['Asistentul social, asistentul medical și școala lucrează împreună cu familia'],
  'drinking-water': ['Familia are apă bună de băut aproape de casă'],
  'use-of-space': ['Copiii au în casă un loc al lor pentru somn și teme'],
  'utility-contracts': ['Locuința este racordată la curent, cu contract'],
  'hygiene-education': ['Casa și copiii sunt curați, iar mâncarea este potrivită vârstei'],
  'essential-equipment': ['În casă sunt paturi, sobă și lucrurile strict necesare'],
  'domestic-violence-counselling': violence,
  'counselling-abused-child': ['Copilul trece, cu ajutor de specialitate, peste ce i s-a întâmplat'],
  'centre-child-offender': ['Copilul nu mai săvârșește fapte penale'],
  'aggressor-assistance': ['Agresorul își stăpânește furia și urmează programul până la capăt'],
  'antidrug-centre': addiction,
  'addiction-rehabilitation': addiction,
  'therapeutic-community': addiction,
}

/** What a whole plan is for, by the dimension (first digit) of the risks that its measures answer. */
const goals: Readonly<Record<string, readonly string[]>> = {
  1: [
    'Veniturile familiei ajung pentru nevoile copiilor.',
    'Familia iese din sărăcie prin muncă și prin ajutoarele cuvenite.',
  ],
  2: ['Copiii cresc în siguranță în familia lor.', 'Părinții fac față greutăților fără ca familia să se despartă.'],
  3: ['Copiii sunt sănătoși: au medic, controale și vaccinuri la zi.'],
  4: ['Copiii merg la școală și o termină.'],
  5: ['Copiii locuiesc într-o casă sigură, caldă și curată.'],
  6: ['Copiii cresc fără violență și fără teamă.', 'Părinții învață să își crească copiii fără violență.'],
}
const ofSeparated = [
  'Copiii aflați în protecție specială țin legătura cu părinții și se pot întoarce acasă în siguranță.',
  'Familia pregătește întoarcerea acasă a copiilor aflați în protecție specială.',
]

/** Goals that suit a plan whose measures answer these rows; of a family whose children are all in special protection, of those. */
export function goalsFor(answered: readonly string[], onlySeparated: boolean): readonly string[] {
  if (onlySeparated) return ofSeparated
  const found = [...new Set(answered.map((row) => row.slice(0, 1)))].flatMap((dimension) => goals[dimension] ?? [])
  return found.length > 0 ? found : (goals[2] ?? [])
}
