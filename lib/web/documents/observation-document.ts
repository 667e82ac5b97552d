import { getLocale, getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { observationPaper, type ObservationWords } from '@/lib/core/documents/observation-paper'
import { dots, paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { presentForm } from '@/lib/features/observation/present-form'
import { printObservationSheet } from '@/lib/features/observation/print-observation-sheet'
import { footOf, issuerOf } from './letterhead'

type Filled = NonNullable<Awaited<ReturnType<typeof printObservationSheet>>>

/** An observation sheet for paper; null when the commune has none with that id. */
export async function observationDocument(actor: CommuneActor, id: string): Promise<NamedPaper | null> {
  const printed = await printObservationSheet(actor, id)
  return printed && document(actor, printed)
}

/** The blank form, with the county and commune already on it. */
export const blankObservationDocument = (actor: CommuneActor): Promise<NamedPaper> => document(actor, null)

async function document(actor: CommuneActor, filled: Filled | null): Promise<NamedPaper> {
  const language = await getLocale()
  const words = await wordsOf(actor, filled)
  const place = { county: actor.county.name, commune: actor.commune.name }
  return {
    paper: observationPaper(language, words, presentForm(language), place, filled),
    fileName: paperFileName(words.title, filled?.sheet.number ?? ''),
  }
}

async function wordsOf(actor: CommuneActor, filled: Filled | null): Promise<ObservationWords> {
  const t = await getTranslations('observation')
  const own = await getTranslations('documents.observation')
  const number = filled?.sheet.number ?? null
  const paperNumber = filled?.sheet.typed.paperNumber ?? ''
  const kind = filled === null ? 'blank' : number === null ? 'draft' : 'numbered'
  return {
    title: t('title'),
    issuer: await issuerOf(actor),
    foot: await footOf(kind, t('title'), number ?? ''),
    registration:
      filled === null
        ? t('print.number', { number: dots })
        : number === null
          ? t('print.draft')
          : t('print.number', { number }),
    ...(paperNumber !== '' && { subtitle: t('print.paperNumber', { number: paperNumber }) }),
    yes: t('form.yes'),
    no: t('form.no'),
    signature: t('print.signature'),
    conclusionTitle: own('conclusion'),
    conclusion: t('print.conclusion'),
    family: {
      headName: t('identification.headName'),
      county: t('identification.county'),
      commune: t('identification.commune'),
      village: t('identification.village'),
      street: t('identification.street'),
      phone: t('identification.phone'),
    },
    fields: {
      fillerName: t('form.fields.fillerName'),
      fillerPosition: t('form.fields.fillerPosition'),
      filledOn: t('form.fields.filledOn'),
      talkStart: t('form.fields.talkStart'),
      talkEnd: t('form.fields.talkEnd'),
      receivedOn: t('form.fields.receivedOn'),
      visitorName: t('form.fields.visitorName'),
      visitorPosition: t('form.fields.visitorPosition'),
      visitOn: t('form.fields.visitOn'),
    },
  }
}
