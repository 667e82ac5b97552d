import { getLocale, getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { planPaper, type MeasureOnPaper, type PlanOnPaper, type ServiceLeftOut } from '@/lib/core/documents/plan-paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { LineKind } from '@/lib/core/plan/plan'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { childrenInWords } from './children-in-words'
import { footOf, issuerOf } from './letterhead'
import { orderInWords } from './order-in-words'

/** A service plan for paper with the order that it is approved by; null when the commune has none with that id. */
export async function planDocument(actor: CommuneActor, id: string): Promise<NamedPaper | null> {
  const plan = await showPlan(actor, id, 'print')
  if (plan === null) return null
  const words = await planInWords(actor, plan)
  return { paper: planPaper(words), fileName: paperFileName(words.title, plan.sheetNumber ?? '') }
}

async function planInWords(actor: CommuneActor, plan: ShownPlan): Promise<PlanOnPaper> {
  const t = await getTranslations('plan.print')
  const language = await getLocale()
  const { family, order, sheet } = plan
  const inForce = plan.status === 'approved' || plan.status === 'replaced' || plan.status === 'closed'
  const title = t(inForce ? 'title' : 'draft')
  return {
    language,
    issuer: await issuerOf(actor),
    foot: await footOf('plain', await identified(title, plan)),
    registration: t('registration'),
    title,
    subtitle: plan.version > 1 ? t('subtitleVersion', { version: plan.version }) : t('subtitle'),
    ...(sheet === null && { extract: t('extract') }),
    leftOut: { heading: t('leftOut'), services: await leftOutOf(plan) },
    family: { heading: t('family'), fields: await familyFields(plan) },
    risks: {
      heading: t('risks'),
      items: plan.recommendations
        .flatMap(({ rows }) => rows)
        .map(({ row, label, sub }) => ({ mark: row, text: label[language], sub })),
      ...(sheet === null && { sealed: t('risksSealed', { n: family.situations ?? 0 }) }),
    },
    goal: plan.goal === '' ? null : { heading: t('goal'), text: plan.goal },
    columns: await columnsOfMeasures(),
    benefits: { heading: t('benefits'), measures: await measuresOf(plan, 'benefit') },
    services: { heading: t('services'), measures: await measuresOf(plan, 'service') },
    noMeasures: t('none'),
    officer: { heading: t('officer'), fields: await officerFields(plan) },
    opinions: {
      heading: t('opinions'),
      fields: [
        { label: t('childOpinion'), value: plan.childOpinion || t('notSaid') },
        { label: t('parentsOpinion'), value: plan.parentsOpinion || t('notSaid') },
      ],
    },
    approval: {
      heading: t('order'),
      text: order === null ? t('orderBlank') : t('orderText', { number: order.number, day: shownDay(order.date) }),
    },
    signatures: [
      { role: t('signatures.mayor'), note: t('signatures.note') },
      { role: t('signatures.secretary'), note: t('signatures.note') },
      { role: t('signatures.officer'), name: plan.caseOfficerName, note: t('signatures.note') },
      { role: t('signatures.parent'), note: t('signatures.note') },
    ],
    order: await orderInWords(actor, plan),
  }
}

/** The title with the numbers of sheet and order, as far as there are any: the same on every paper of the plan. */
async function identified(title: string, { sheetNumber, order }: ShownPlan): Promise<string> {
  const t = await getTranslations('plan.print')
  return [
    title,
    ...(sheetNumber === null ? [] : [t('footSheet', { number: sheetNumber })]),
    ...(order === null ? [] : [t('footOrder', { number: order.number, day: shownDay(order.date) })]),
  ].join(', ')
}

async function leftOutOf({ recommendations }: ShownPlan): Promise<ServiceLeftOut[]> {
  const t = await getTranslations('plan.form')
  const language = await getLocale()
  return recommendations.flatMap(({ rows, services, leftOut }) =>
    leftOut.map(({ service, reason }) => ({
      service: `${rows.map(({ row }) => row).join(', ')} ${service?.[language] ?? t(services.length === 0 ? 'nothingPreset' : 'everyService')}`,
      reason,
    })),
  )
}

async function familyFields({ family }: ShownPlan) {
  const t = await getTranslations('plan.facts')
  const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
  return [
    { label: t('family'), value: family.headName },
    { label: t('address'), value: [family.village ?? '', street].filter((part) => part !== '').join(', ') },
    { label: t('children'), value: await childrenInWords(family.children, family.separated) },
  ]
}

async function columnsOfMeasures(): Promise<PlanOnPaper['columns']> {
  const t = await getTranslations('plan.lines')
  return {
    measure: t('measure'),
    goal: t('goal'),
    provider: t('provider'),
    period: t('period'),
    responsible: t('responsible'),
  }
}

async function measuresOf({ lines }: ShownPlan, wanted: LineKind): Promise<MeasureOnPaper[]> {
  const t = await getTranslations('plan.lines')
  const language = await getLocale()
  const day = (of: string | null) => (of === null ? '' : shownDay(of))
  return lines
    .filter(({ kind }) => kind === wanted)
    .map(({ label, otherText, goal, provider, startsOn, endsOn, responsible }) => ({
      measure: otherText === '' ? label[language] : `${label[language]}: ${otherText}`,
      goal,
      provider,
      period: t('periodLine', { from: day(startsOn), to: day(endsOn) }),
      responsible,
    }))
}

async function officerFields({ caseOfficerName, caseOfficerPosition, monitoringMonths }: ShownPlan) {
  const t = await getTranslations('plan.facts')
  const officer = [caseOfficerName, caseOfficerPosition].filter((part) => part !== '').join(', ')
  return [
    { label: t('officer'), value: officer },
    ...(monitoringMonths === null
      ? []
      : [{ label: t('monitoring'), value: t('monitoringLine', { months: monitoringMonths }) }]),
  ]
}
