import type { DigestRole } from '@/lib/core/notices/kinds'
import { digestTotal, type DigestCount, type DigestLine } from '@/lib/core/notices/digest'
import type { AtOnceKind } from '@/lib/core/notices/kinds'
import type { Channel } from '@/lib/core/notices/preference'
import { smsText } from '@/lib/core/notices/sms-text'
import { shownDay } from '@/lib/core/observation/shown-values'
import { countTexts, letterTexts, topicTexts } from './digest-texts'
import { kindTexts } from './kind-texts'

type Language = 'ro' | 'en'
type Composed = { readonly subject: string; readonly body: string }
/** `address`: where people open the application, "https://aproape.example.ro". */
type Way = { readonly channel: Channel; readonly language: Language; readonly address: string }

/** "2 alerte", "20 de alerte": from 20 on a counted noun is joined by "de", unless the count ends with 1 to 19. */
const counted = (n: number): string => (n % 100 === 0 || n % 100 >= 20 ? `${n} de` : String(n))

const pageAt = (address: string, path: string): string => `${address.replace(/\/+$/, '')}${path}`

function subjectOf(kind: AtOnceKind, language: Language, count: number): string {
  const { ro, en } = kindTexts[kind]
  if (count === 1) return language === 'ro' ? ro.one : en.one
  return language === 'ro' ? ro.more(counted(count)) : en.more(count)
}

/** What is written of something that happened `count` times. An SMS has no subject: what stands there is for the list. */
export function composeNotice(kind: AtOnceKind, count: number, { channel, language, address }: Way): Composed {
  const subject = subjectOf(kind, language, count)
  const link = pageAt(address, kindTexts[kind].path)
  if (channel === 'sms') return { subject, body: smsText(`Aproape: ${subject}. ${link}`) }
  return { subject: `Aproape: ${subject}`, body: letter(language, [kindTexts[kind][language].body], link, address) }
}

const digestPath: Readonly<Record<DigestRole, string>> = {
  spas_worker: '/today',
  mayor: '/plans',
  dgaspc_intervention: '/alerts',
}

/** The digest of a day ("2026-05-07"). */
export function composeDigest(
  role: DigestRole,
  day: string,
  lines: readonly DigestLine[],
  { channel, language, address }: Way,
): Composed {
  const link = pageAt(address, digestPath[role])
  const subject = letterTexts.digestSubject[language]
  if (channel === 'sms') {
    const told = countsIn(digestTotal(lines), language)
    return { subject, body: smsText(`Aproape, ${shownDay(day)}: ${told}. ${link}`) }
  }
  const told = lines.map((line) => `- ${topicTexts[line.topic][language]}: ${countsIn(line, language)}`)
  return {
    subject,
    body: letter(
      language,
      [`${letterTexts.digestBegin[language]} ${shownDay(day)}:\n\n${told.join('\n')}`],
      link,
      address,
    ),
  }
}

const countsIn = (count: DigestCount, language: Language): string =>
  (['late', 'today', 'tomorrow', 'waiting'] as const)
    .flatMap((which) => (count[which] === 0 ? [] : `${countTexts[which][language]}: ${count[which]}`))
    .join('; ')

const letter = (language: Language, paragraphs: readonly string[], link: string, address: string): string =>
  [
    letterTexts.greeting[language],
    ...paragraphs,
    `${letterTexts.open[language]}\n${link}`,
    `${letterTexts.foot[language]}\n${letterTexts.change[language]} ${pageAt(address, '/account')}`,
  ].join('\n\n')
