import type { Role } from '@/lib/core/access/actor'
import type { DigestRole } from '@/lib/core/notices/kinds'
import { digestParts, digestTotal, type DigestCount, type DigestLine } from '@/lib/core/notices/digest'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import type { AtOnceKind } from '@/lib/core/notices/kinds'
import type { Channel } from '@/lib/core/notices/preference'
import type { Text } from '@/lib/core/questionnaire/types'
import { smsText } from '@/lib/core/notices/sms-text'
import { shownDay } from '@/lib/core/observation/shown-values'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { countTexts, letterTexts, shortCountTexts } from './digest-texts'
import { actNames, dutyNames } from './duty-texts'
import { kindTexts } from './kind-texts'

type Language = 'ro' | 'en'
type Composed = { readonly subject: string; readonly body: string }
/** `address`: where people open the application, "https://aproape.example.ro". */
type Way = { readonly channel: Channel; readonly language: Language; readonly address: string }
/** Who is told, where that decides on the page. */
type Reader = { readonly role?: Role }

/** "2 alerte", "20 de alerte": from 20 on a counted noun is joined by "de", unless the count ends with 1 to 19. */
const counted = (n: number): string => (n % 100 === 0 || n % 100 >= 20 ? `${n} de` : String(n))

const pageAt = (address: string, path: string): string => `${address.replace(/\/+$/, '')}${path}`

function subjectOf(kind: AtOnceKind, language: Language, count: number): string {
  const { ro, en } = kindTexts[kind]
  if (count === 1) return language === 'ro' ? ro.one : en.one
  return language === 'ro' ? ro.more(counted(count)) : en.more(count)
}

/** What is written of something that happened `count` times. An SMS has no subject: what stands there is for the list. */
export function composeNotice(
  kind: AtOnceKind,
  count: number,
  { channel, language, address, role }: Way & Reader,
): Composed {
  const subject = subjectOf(kind, language, count)
  const { path, ofCoordinator } = kindTexts[kind]
  const link = pageAt(address, role === 'dgaspc_coordinator' ? (ofCoordinator ?? path) : path)
  if (channel === 'sms') return { subject, body: smsText(`Aproape: ${subject}. ${link}`) }
  return { subject: `Aproape: ${subject}`, body: letter(language, [kindTexts[kind][language].body], link, address) }
}

const digestPath: Readonly<Record<DigestRole, string>> = {
  spas_worker: '/today',
  mayor: '/plans',
  dgaspc_intervention: '/alerts',
  dgaspc_coordinator: '/county',
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
    const told = countsIn(digestTotal(lines), shortCountTexts, language)
    return { subject, body: smsText(`Aproape, ${shownDay(day)}: ${told}. ${link}`) }
  }
  const told = lines.map((line) => `- ${citedDuty(line.duty, language)}: ${countsIn(line, countTexts, language)}`)
  const begin = role === 'dgaspc_coordinator' ? letterTexts.countyDigestBegin : letterTexts.digestBegin
  return {
    subject,
    body: letter(language, [`${begin[language]} ${shownDay(day)}:\n\n${told.join('\n')}`], link, address),
  }
}

/** "Vizita la domiciliu (HG 691/2015, art. 8)": the duty and what it rests on. */
function citedDuty(duty: DutyId, language: Language): string {
  const [basis] = dutyCatalogue[duty].basis
  const name = dutyNames[duty][language]
  if (basis === undefined) return name
  const act = actNames[basis.act][language]
  if (basis.place === '') return `${name} (${act})`
  const comma = language === 'ro' ? ',' : ''
  return `${name} (${act}${comma} ${basis.act === 'method' ? '' : 'art. '}${basis.place})`
}

const countsIn = (count: DigestCount, texts: Readonly<Record<keyof DigestCount, Text>>, language: Language): string =>
  digestParts.flatMap((which) => (count[which] === 0 ? [] : `${texts[which][language]}: ${count[which]}`)).join('; ')

const letter = (language: Language, paragraphs: readonly string[], link: string, address: string): string =>
  [
    letterTexts.greeting[language],
    ...paragraphs,
    `${letterTexts.open[language]}\n${link}`,
    `${letterTexts.foot[language]}\n${letterTexts.change[language]} ${pageAt(address, '/account')}`,
  ].join('\n\n')
