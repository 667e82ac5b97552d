import type { ServiceCode } from './nomenclature'

type Recommendation = { readonly rows: readonly string[]; readonly services: readonly ServiceCode[] }

/**
 * Which services usually answer which risk situation. Most situations need several, and a row may stand in two groups.
 * Nothing is recommended for a child back from abroad (2e) or in placement at risk (2k1): the case decides.
 */
const recommendations: readonly Recommendation[] = [
  {
    rows: ['1a', '1b', '1c1'],
    services: [
      'benefits-access',
      'day-centre',
      'hot-meal',
      'psychological-counselling',
      'legal-aid',
      'adult-training',
      'job-search-support',
    ],
  },
  {
    rows: ['2a'],
    services: [
      'psychological-counselling',
      'sexual-education',
      'health-check',
      'school-counselling',
      'birth-registration',
    ],
  },
  { rows: ['2b'], services: ['after-school', 'homework-help', 'parent-education', 'psychological-counselling'] },
  { rows: ['2c', '2d'], services: ['psychological-counselling', 'school-counselling'] },
  { rows: ['2f', '2k2'], services: ['bond-with-child-in-care', 'home-renovation', 'day-centre', 'after-school'] },
  {
    rows: ['2g'],
    services: [
      'day-centre',
      'other-rehabilitation',
      'psychological-counselling',
      'labour-mediation',
      'adult-training',
      'second-chance',
    ],
  },
  {
    rows: ['2h'],
    services: [
      'other-rehabilitation',
      'psychological-counselling',
      'physical-therapy',
      'home-care',
      'transport',
      'disability-papers',
      'legal-aid',
    ],
  },
  { rows: ['2i'], services: ['identity-papers'] },
  { rows: ['2j'], services: ['psychological-counselling', 'bond-with-prisoner'] },
  { rows: ['3a'], services: ['specialist-referral', 'transport'] },
  { rows: ['3b', '3c', '3d', '3e'], services: ['family-doctor-registration', 'identity-papers'] },
  { rows: ['3f'], services: ['vaccination', 'parent-education', 'family-doctor-registration', 'identity-papers'] },
  { rows: ['3g'], services: ['day-centre', 'after-school'] },
  {
    rows: ['3h1'],
    services: ['vaccination', 'health-check', 'psychological-counselling', 'parent-education', 'abuse-prevention'],
  },
  { rows: ['3h2'], services: ['prenatal-care', 'transport', 'family-planning'] },
  { rows: ['4a', '4b', '4c1', '4i3'], services: ['second-chance', 'school-mediation', 'vocational-counselling'] },
  {
    rows: ['4c2', '4d', '4e', '4f', '4g'],
    services: [
      'after-school',
      'speech-therapy',
      'development-workshops',
      'childrens-club',
      'sports-club',
      'school-counselling',
      'school-mediation',
      'parent-education',
      'psychological-counselling',
    ],
  },
  { rows: ['4h'], services: ['educational-support', 'support-teacher-hours'] },
  { rows: ['4i1', '4i2'], services: ['school-enrolment', 'after-school', 'development-workshops'] },
  { rows: ['5a', '5b1'], services: ['identity-papers', 'social-housing', 'integrated-team', 'drinking-water'] },
  { rows: ['5c'], services: ['home-renovation', 'use-of-space'] },
  { rows: ['5d'], services: ['utility-contracts'] },
  { rows: ['5e', '5f'], services: ['hygiene-education', 'essential-equipment'] },
  { rows: ['5g'], services: ['home-renovation'] },
  {
    rows: ['6a', '6b', '6b1', '6b2', '6b3', '6e2'],
    services: [
      'domestic-violence-counselling',
      'abuse-prevention',
      'counselling-abused-child',
      'centre-child-offender',
      'aggressor-assistance',
      'psychological-counselling',
      'school-counselling',
    ],
  },
  {
    rows: ['6c', '6d', '6e2'],
    services: ['antidrug-centre', 'addiction-rehabilitation', 'therapeutic-community', 'transport'],
  },
  { rows: ['6e1'], services: ['sexual-education', 'family-planning', 'parent-education'] },
]

/** Services to propose for a confirmed row; a row that is not a key has none of its own (its parent may). */
export const recommendedServices: Readonly<Record<string, readonly ServiceCode[]>> = Object.fromEntries(
  [...new Set(recommendations.flatMap(({ rows }) => rows))].map((row) => [
    row,
    recommendations.filter(({ rows }) => rows.includes(row)).flatMap(({ services }) => services),
  ]),
)
