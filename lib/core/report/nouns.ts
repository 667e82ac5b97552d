import type { Noun } from './words'

/** What the report counts. */
export const nouns = {
  child: { ro: ['copil', 'copii'], en: ['child', 'children'] },
  family: { ro: ['familie', 'familii'], en: ['family', 'families'] },
  observationSheet: {
    ro: ['fișă de observație', 'fișe de observație'],
    en: ['observation sheet', 'observation sheets'],
  },
  professionalSheet: {
    ro: ['fișă de la alți profesioniști', 'fișe de la alți profesioniști'],
    en: ['sheet from other professionals', 'sheets from other professionals'],
  },
  referral: { ro: ['sesizare', 'sesizări'], en: ['referral', 'referrals'] },
  homeVisit: { ro: ['vizită la domiciliu', 'vizite la domiciliu'], en: ['home visit', 'home visits'] },
  riskSheet: {
    ro: ['fișă de identificare a riscurilor', 'fișe de identificare a riscurilor'],
    en: ['risk identification sheet', 'risk identification sheets'],
  },
  plan: {
    ro: ['plan de servicii aprobat', 'planuri de servicii aprobate'],
    en: ['approved service plan', 'approved service plans'],
  },
  monitoringVisit: {
    ro: ['vizită de monitorizare', 'vizite de monitorizare'],
    en: ['monitoring visit', 'monitoring visits'],
  },
  alert: {
    ro: ['alertă de violență transmisă la DGASPC', 'alerte de violență transmise la DGASPC'],
    en: ['violence alert sent to DGASPC', 'violence alerts sent to DGASPC'],
  },
} as const satisfies Readonly<Record<string, Noun>>
