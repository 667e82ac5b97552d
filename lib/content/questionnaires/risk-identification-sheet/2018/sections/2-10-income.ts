import { and, eq, gt, lt, oneOf } from '@/lib/core/questionnaire/conditions'
import { askedWhere, decimal, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Question, Section } from '@/lib/core/questionnaire/types'

type Extras = Pick<Question, 'hint' | 'askedIf'>

/** The brackets are missing in print: the ages bound the whole list of occupations. */
const working = and(gt('AGE', 15), lt('AGE', 64), oneOf('OCUP', 1, 2, 3, 4, 5))
const notWorking = and(gt('AGE', 15), lt('AGE', 64), oneOf('OCUP', 8, 12, 14))
const workingAge = and(gt('AGE', 15), lt('AGE', 66))

const lei = (code: string, ro: string, en: string, extras: Extras = {}) =>
  decimal(code, ro, en, { unit: 'lei', ...extras })

/** Each person receives a few of these at most. */
const mostlyNotReceived = [
  'SAL',
  'VFIRM',
  'VAGRIC',
  'AJSOM',
  'ALOCPC',
  'BS9',
  'SCHOLARSHIP',
  'PMUN',
  'PAGR',
  'PALTE',
  'INDEM',
  'BS1',
  'BS2',
  'BS3',
  'BS4',
  'BS10',
  'BS11',
  'BS12',
  'BS13',
  'BS5',
  'BS6',
  'BS7',
  'BS8',
  'BSx',
]

export const income: Section = {
  id: '2.10',
  title: text('Sursele de venit', 'Income sources'),
  note: text(
    'Sumele primite luna trecută de fiecare persoană; 0 unde nu a primit nimic.',
    'What each person received last month; 0 where nothing was received.',
  ),
  entity: 'person',
  restIsNo: mostlyNotReceived,
  questions: [
    yesNo('CONTRM', 'Are contract de muncă?', 'Has a work contract?', { askedIf: working }),
    yesNo('VENST', 'Are un venit stabil?', 'Has a steady income?', { askedIf: working }),
    yesNo(
      'CARE',
      'Îngrijește copii sau persoane dependente din afara gospodăriei?',
      'Looks after children or dependants outside the household?',
      {
        askedIf: notWorking,
      },
    ),
    ...askedWhere(
      workingAge,
      lei('SAL', 'Salariu', 'Wages', {
        hint: text(
          'Inclusiv concediul medical sau de maternitate și plata în natură.',
          'Including sick or maternity leave and pay in kind.',
        ),
      }),
      lei('VFIRM', 'Venit din muncă independentă, în afara agriculturii', 'Independent work outside agriculture'),
      lei(
        'VAGRIC',
        'Venit din muncă independentă în agricultură, inclusiv cu ziua',
        'Independent farm work, day labour included',
      ),
      lei('AJSOM', 'Șomaj, alocație de integrare sau de sprijin', 'Unemployment, insertion or support allowance'),
    ),
    lei('ALOCPC', 'Alocații pentru copii', 'Child allowances', {
      hint: text(
        'Inclusiv alocația complementară și cea pentru familia monoparentală.',
        'Including the complementary and single-parent ones.',
      ),
    }),
    lei('BS9', 'Alocația pentru susținerea familiei (ASF)', 'Family support allowance (ASF)', {
      hint: text('Nu se mai acordă din ianuarie 2024.', 'No longer paid since January 2024.'),
    }),
    lei('SCHOLARSHIP', 'Burse de elev sau de student', 'Scholarships of pupils and students', {
      askedIf: eq('OCUP', 11),
    }),
    lei('PMUN', 'Pensie de asigurări sociale pentru vechime', 'Social insurance pension for seniority'),
    lei('PAGR', 'Pensie de agricultor', "Farmer's pension"),
    lei('PALTE', 'Alte pensii (socială, de urmaș, IOVR)', 'Other pensions (social, survivor, war invalids and widows)'),
    lei('INDEM', 'Indemnizații asimilate pensiilor', 'Benefits treated as pensions', {
      hint: text(
        'Veterani, văduve de război, persecutați politic, eroi-martiri.',
        'Veterans, war widows, political victims, martyrs.',
      ),
    }),
    lei('BS1', 'Alocația lunară de plasament', 'Monthly placement allowance'),
    lei('BS2', 'Indemnizația pentru handicap grav sau accentuat', 'Allowance for severe or accentuated disability'),
    lei(
      'BS3',
      'Indemnizația însoțitorului adultului cu handicap grav',
      'Allowance for the attendant of a severely disabled adult',
    ),
    lei('BS4', 'Indemnizația de hrană (HIV/SIDA)', 'Food allowance (HIV/AIDS)'),
    lei('BS10', 'Venitul minim garantat (ajutor social)', 'Guaranteed minimum income (social aid)', {
      hint: text(
        'Din 2024 se notează aici venitul minim de incluziune (VMI).',
        'Since 2024 enter the minimum inclusion income (VMI) here.',
      ),
    }),
    lei('BS11', 'Ajutorul pentru încălzirea locuinței', 'Heating benefit'),
    lei('BS12', 'Ajutoare de urgență în ultimul an', 'Emergency aid in the past year', {
      hint: text('Suma pe ultimele 12 luni, nu pe o lună.', 'The sum of the past 12 months, not of one month.'),
    }),
    lei('BS13', 'Alte beneficii sau ajutoare', 'Other benefits or support'),
    yesNo('BS5', 'Primește ajutoare alimentare de la Uniunea Europeană?', 'Gets food aid from the European Union?'),
    yesNo('BS6', 'Merge la un centru de zi?', 'Goes to a day centre?'),
    yesNo('BS7', 'Primește masă de la cantina socială?', 'Gets meals from a soup kitchen?'),
    yesNo('BS8', 'Primește lapte praf pentru sugari?', 'Gets infant formula?'),
    yesNo('BSx', 'Primește altă indemnizație printr-o lege specială?', 'Gets another allowance under a special law?'),
  ],
}
