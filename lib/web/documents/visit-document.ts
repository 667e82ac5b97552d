import { getLocale, getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { visitPaper, type VisitOnPaper } from '@/lib/core/documents/visit-paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { childrenInWords } from './children-in-words'
import { footOf, issuerOf } from './letterhead'

/** The report of a monitoring visit for paper; null when the commune has none with that id. */
export async function visitDocument(actor: CommuneActor, id: string): Promise<NamedPaper | null> {
  const visit = await showVisit(actor, id, 'print')
  if (visit === null) return null
  const words = await visitInWords(actor, visit)
  return { paper: visitPaper(words), fileName: paperFileName(words.title, visit.visitedOn) }
}

async function visitInWords(actor: CommuneActor, visit: ShownVisit): Promise<VisitOnPaper> {
  const t = await getTranslations('documents.visit')
  const title = t('title')
  const note = t('signatures.note')
  return {
    language: await getLocale(),
    issuer: await issuerOf(actor),
    foot: await footOf('plain', title),
    registration: t('registration'),
    title,
    subtitle: t('subtitle'),
    family: { heading: t('family'), fields: await familyFields(visit) },
    measures: await measuresOf(visit),
    findings: { heading: t('findings'), text: visit.summary === '' ? t('nothing') : visit.summary },
    risks: { heading: t('risks'), text: visit.risksSeen === '' ? t('nothing') : visit.risksSeen },
    conclusion: { heading: t('conclusion'), fields: await conclusionFields(visit) },
    signatures: [
      { role: t('signatures.visitor'), name: visit.visitorName, note },
      { role: t('signatures.parent'), note },
    ],
  }
}

async function familyFields({ family, plan, visitedOn, dueOn, lateReason, visitorName, planned }: ShownVisit) {
  const t = await getTranslations('documents.visit')
  const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
  const { order, version } = plan
  return [
    { label: t('headName'), value: family.headName },
    { label: t('address'), value: [family.village ?? '', street].filter((part) => part !== '').join(', ') },
    { label: t('children'), value: await childrenInWords(family.children) },
    {
      label: t('plan'),
      value:
        order === null
          ? t('planPlain', { version })
          : t('planLine', { version, number: order.number, day: shownDay(order.date) }),
    },
    { label: t('visitedOn'), value: shownDay(visitedOn) },
    ...(lateReason === ''
      ? []
      : [{ label: dueOn === null ? t('late') : t('lateAfter', { day: shownDay(dueOn) }), value: lateReason }]),
    { label: t('visitor'), value: visitorName },
    { label: t('kind'), value: t(planned ? 'planned' : 'extra') },
  ]
}

async function measuresOf({ lines }: ShownVisit): Promise<VisitOnPaper['measures']> {
  const t = await getTranslations('documents.visit')
  const language = await getLocale()
  return {
    heading: t('measures'),
    columns: {
      measure: t('columns.measure'),
      goal: t('columns.goal'),
      provider: t('columns.provider'),
      progress: t('columns.progress'),
      note: t('columns.note'),
    },
    rows: lines.map(({ label, otherText, goal, provider, progress, note }) => ({
      measure: otherText === '' ? label[language] : `${label[language]}: ${otherText}`,
      goal,
      provider,
      progress: t(`progress.${progress ?? 'none'}`),
      note,
    })),
    none: t('noMeasures'),
  }
}

async function conclusionFields({ revisionNeeded, revisionReason, nextOn, nextChosen, nextReason }: ShownVisit) {
  const t = await getTranslations('documents.visit')
  return [
    { label: t('revision'), value: t(revisionNeeded ? 'yes' : 'no') },
    ...(revisionNeeded ? [{ label: t('reason'), value: revisionReason }] : []),
    { label: t('next'), value: nextOn === null ? t('nextNone') : shownDay(nextOn) },
    ...(nextChosen ? [{ label: t('nextReason'), value: nextReason }] : []),
  ]
}
