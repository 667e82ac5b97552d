import { text } from '@/lib/core/questionnaire/questions'

/** "întârziate: 2; cu termen astăzi: 1": the count stands after its word, so that no word has to agree with it. */
export const countTexts = {
  now: text('de făcut imediat', 'to do at once'),
  late: text('întârziate', 'late'),
  today: text('cu termen astăzi', 'due today'),
  week: text('cu termen în 7 zile', 'due in 7 days'),
  undated: text('fără termen', 'without a limit'),
  fresh: text('noi de ieri', 'new since yesterday'),
} as const

/** The same where all of them have to fit one SMS. */
export const shortCountTexts = {
  now: text('imediat', 'at once'),
  late: text('întârziate', 'late'),
  today: text('azi', 'today'),
  week: text('în 7 zile', 'in 7 days'),
  undated: text('fără termen', 'no limit'),
  fresh: text('noi', 'new'),
} as const

export const letterTexts = {
  greeting: text('Bună ziua,', 'Good day,'),
  digestSubject: text('Aproape: ce aveți de făcut astăzi', 'Aproape: what there is to do today'),
  digestBegin: text('Situația termenelor la', 'Deadlines on'),
  countyDigestBegin: text('Termenele SPAS din județ la', 'Deadlines of the SPAS of the county on'),
  open: text('Deschideți în Aproape:', 'Open in Aproape:'),
  change: text('Alegeți ce mesaje primiți:', 'Choose which messages you get:'),
  foot: text(
    'Mesaj automat, fără date despre copii și familii. Nu răspundeți la acest mesaj.',
    'An automatic message without data on children and families. Do not reply to it.',
  ),
} as const
