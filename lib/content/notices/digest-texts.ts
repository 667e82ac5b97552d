import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { DigestTopic } from '@/lib/core/notices/digest'

export const topicTexts: Readonly<Record<DigestTopic, Text>> = {
  'alert-draft': text('Sesizări de trimis la DGASPC', 'Alerts to send to DGASPC'),
  'alert-check': text('Sesizări de verificat', 'Alerts to verify'),
  'escalation-advice': text('Cereri de sprijin ale SPAS', 'Requests of SPAS for support'),
  'home-visit': text('Vizite la domiciliu', 'Home visits'),
  plan: text('Planuri de servicii', 'Service plans'),
  'monitoring-visit': text('Vizite de monitorizare', 'Monitoring visits'),
  'sheet-renewal': text('Fișe de observație de reînnoit', 'Observation sheets to renew'),
  'sheet-arrived': text('Fișe sosite de la profesioniști', 'Sheets that came from professionals'),
  'plan-decision': text('Planuri de servicii spre aprobare', 'Service plans to approve'),
}

/** "întârziate: 2; astăzi: 1": the count stands after its word, so that no word has to agree with it. */
export const countTexts = {
  late: text('întârziate', 'late'),
  today: text('cu termen astăzi', 'due today'),
  tomorrow: text('cu termen mâine', 'due tomorrow'),
  waiting: text('în așteptare', 'waiting'),
} as const

export const letterTexts = {
  greeting: text('Bună ziua,', 'Good day,'),
  digestSubject: text('Aproape: ce aveți de făcut astăzi', 'Aproape: what there is to do today'),
  digestBegin: text('Situația termenelor la', 'Deadlines on'),
  open: text('Deschideți în Aproape:', 'Open in Aproape:'),
  change: text('Alegeți ce mesaje primiți:', 'Choose which messages you get:'),
  foot: text(
    'Mesaj automat, fără date despre copii și familii. Nu răspundeți la acest mesaj.',
    'An automatic message without data on children and families. Do not reply to it.',
  ),
} as const
