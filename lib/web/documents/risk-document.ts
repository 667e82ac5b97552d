import { getLocale, getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { dots, paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { riskPaper, type RiskWords } from '@/lib/core/documents/risk-paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { printRiskSheet } from '@/lib/features/risk-sheets/print-risk-sheet'
import { footOf, issuerOf } from './letterhead'

type Printed = Extract<Awaited<ReturnType<typeof printRiskSheet>>, { ok: true }>['value']

/** A risk identification sheet for paper; null when the commune has none with that id. */
export async function riskDocument(actor: CommuneActor, id: string): Promise<NamedPaper | null> {
  const printed = await printRiskSheet(actor, id)
  return printed.ok ? document(actor, printed.value) : null
}

/** The blank form with all questions, for a visit without a device. */
export const blankRiskDocument = (actor: CommuneActor): Promise<NamedPaper> => document(actor, null)

async function document(actor: CommuneActor, printed: Printed | null): Promise<NamedPaper> {
  const words = await wordsOf(actor, printed)
  const sheet = printed && { content: printed.sheet.content, asked: printed.asked }
  return {
    paper: riskPaper(await getLocale(), words, riskSheetDeclaration.questionnaire, sheet),
    fileName: paperFileName(words.title, printed?.sheet.number ?? ''),
  }
}

async function wordsOf(actor: CommuneActor, printed: Printed | null): Promise<RiskWords> {
  const t = await getTranslations('riskSheet')
  const { family, sheet } = printed ?? { family: null, sheet: null }
  const number = sheet?.number ?? null
  const address = [family?.street ?? '', family?.streetNo ?? ''].filter((part) => part !== '').join(' ')
  const note = t('print.nameAndSignature')
  const draft = sheet !== null && sheet.finish === null
  return {
    title: t('title'),
    subtitle: t('print.subtitle'),
    issuer: await issuerOf(actor),
    foot: await footOf(sheet === null ? 'blank' : draft ? 'draft' : 'numbered', t('title'), number ?? '–'),
    registration: t(draft ? 'print.draft' : 'print.number', { number: number ?? dots }),
    particulars: [
      { label: t('print.headName'), value: family?.headName ?? '' },
      { label: t('print.visitOn'), value: sheet === null ? '' : shownDay(sheet.content.sheetDate) },
      { label: t('print.village'), value: family?.village ?? '' },
      { label: t('print.street'), value: address },
    ],
    signatures: [
      { role: t('print.filledBy'), note },
      { role: t('print.parent'), note },
    ],
    question: t('print.question'),
    answer: t('print.answer'),
    yes: t('question.yes'),
    no: t('question.no'),
    none: t('print.none'),
    optional: t('question.optional'),
    special: {
      refused: t('question.special.refused'),
      'dont-know': t('question.special.dont-know'),
      'not-seen': t('question.special.not-seen'),
    },
    units: { lei: t('units.lei'), grams: t('units.grams'), cm: t('units.cm'), months: t('units.months') },
  }
}
