import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/core/access/actor'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import { showPhone } from '@/lib/core/casework/phone'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { alertPaper, type AlertOnPaper } from '@/lib/core/documents/alert-paper'
import { paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { footOf, issuerOf } from './letterhead'

/** A violence alert for paper, to the commune or to the county that it was sent to; null when there is none for this actor. */
export async function alertDocument(actor: Actor, id: string): Promise<NamedPaper | null> {
  const alert = await showAlert(actor, id, 'print')
  if (alert === null) return null
  const words = await alertInWords(actor, alert)
  return { paper: alertPaper(words), fileName: paperFileName(words.title) }
}

async function alertInWords(actor: Actor, alert: ShownAlert): Promise<AlertOnPaper> {
  const t = await getTranslations('documents.alert')
  const language = await getLocale()
  const { content, draft, nomenclature } = alert
  const title = t(alert.sentAt === null ? 'draft' : 'title')
  const note = t('signatures.note')
  return {
    language,
    issuer: await issuerOf({ county: actor.county, commune: { name: content.commune, kind: content.communeKind } }),
    foot: await footOf('plain', title),
    registration: t('registration'),
    to: t('to', { county: alert.county }),
    title,
    subtitle: t('subtitle'),
    family: { heading: t('family'), fields: await familyFields(alert) },
    children: await childrenOf(alert),
    forms: {
      heading: t('forms'),
      items: nomenclature
        .filter(({ code }) => draft.forms.includes(code))
        .map(({ label }) => ({ mark: '–', text: label[language], sub: false })),
      none: t('noForms'),
    },
    description: { heading: t('description'), text: draft.description || t('nothing') },
    measures: { heading: t('measures'), text: draft.measures || t('nothing') },
    observation: await observationOf(alert),
    sheet: await sheetOf(alert),
    clock: { heading: t('clock'), fields: await clockFields(alert) },
    signatures: [
      { role: t('signatures.worker'), name: content.worker.name, note },
      { role: t('signatures.mayor'), note },
    ],
  }
}

async function familyFields({ content }: ShownAlert) {
  const t = await getTranslations('documents.alert')
  const { worker } = content
  const street = [content.street, content.streetNo].filter((part) => part !== '').join(' ')
  return [
    { label: t('headName'), value: content.headName },
    {
      label: t('address'),
      value: [content.commune, content.village, street].filter((part) => part !== '').join(', '),
    },
    { label: t('phone'), value: showPhone(content.phone) },
    {
      label: t('contact'),
      value: [worker.name, showPhone(worker.phone), worker.email].filter((part) => part !== '').join(', '),
    },
  ]
}

async function childrenOf({ content }: ShownAlert): Promise<AlertOnPaper['children']> {
  const t = await getTranslations('documents.alert')
  return {
    heading: t('children'),
    columns: {
      name: t('columns.name'),
      birthDate: t('columns.birthDate'),
      age: t('columns.age'),
      sex: t('columns.sex'),
    },
    rows: content.children.map(({ name, birthDate, age, sex }) => ({
      name,
      birthDate: birthDate === null ? t('unknown') : shownDay(birthDate),
      age: age === null ? t('unknown') : String(age),
      sex: t(`sexes.${sex ?? 0}`),
    })),
    none: t('noChildren'),
  }
}

async function observationOf({ content, suspectedRows }: ShownAlert): Promise<AlertOnPaper['observation']> {
  if (content.observation === null) return null
  const t = await getTranslations('alerts.reading')
  const language = await getLocale()
  const { number, filledOn, fillerName, fillerPosition } = content.observation
  const filler = [fillerName, fillerPosition].filter((part) => part !== '').join(', ')
  return {
    text: t('observationLine', { number, day: shownDay(filledOn), filler }),
    rows: suspectedRows.map(({ id, label }) => ({ mark: id, text: label[language], sub: false })),
  }
}

async function sheetOf({ content: { sheet } }: ShownAlert): Promise<AlertOnPaper['sheet']> {
  const t = await getTranslations('documents.alert')
  const language = await getLocale()
  if (sheet === null) return { heading: t('sheet'), text: t('noSheet'), rows: [] }
  const { number, sheetDate, situations, confirmed } = sheet
  return {
    heading: t('sheet'),
    text: t('sheetLine', { number: number ?? t('noNumber'), day: shownDay(sheetDate), n: situations }),
    rows: riskSheetDeclaration.rules.rows
      .filter(({ id }) => confirmed.includes(id))
      .map(({ id, label, parent }) => ({ mark: id, text: label[language], sub: parent !== null })),
  }
}

async function clockFields({ sentAt, dueAt, receivedAt, verifiedAt, result, countyMeasures }: ShownAlert) {
  const t = await getTranslations('documents.alert')
  const moment = (at: string | null): string => {
    if (at === null) return t('notYet')
    const read = new Date(at)
    return `${shownDay(romanianDay(read))}, ${romanianTime(read)}`
  }
  return [
    { label: t('sent'), value: moment(sentAt) },
    { label: t('due'), value: moment(dueAt) },
    { label: t('received'), value: moment(receivedAt) },
    { label: t('verified'), value: moment(verifiedAt) },
    ...(result === null ? [] : [{ label: t('result'), value: t(`results.${result}`) }]),
    ...(countyMeasures === '' ? [] : [{ label: t('countyMeasures'), value: countyMeasures }]),
  ]
}
