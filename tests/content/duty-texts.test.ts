import { expect, test } from 'vitest'
import { actNames, dutyNames } from '@/lib/content/notices/duty-texts'
import en from '@/lib/web/i18n/messages/en/duties.json'
import ro from '@/lib/web/i18n/messages/ro/duties.json'

test('a duty has one name, in a message that is sent and on the pages', () => {
  const named = (texts: Readonly<Record<string, { readonly name: string }>>) =>
    Object.fromEntries(Object.entries(texts).map(([duty, { name }]) => [duty, name]))
  const sent = (language: 'ro' | 'en') =>
    Object.fromEntries(Object.entries(dutyNames).map(([duty, text]) => [duty, text[language]]))
  expect(sent('ro')).toEqual(named(ro.duty))
  expect(sent('en')).toEqual(named(en.duty))
})

test('an act is cited in one way', () => {
  const cited = (language: 'ro' | 'en') =>
    Object.fromEntries(Object.entries(actNames).map(([act, text]) => [act, text[language]]))
  expect(cited('ro')).toEqual(ro.act)
  expect(cited('en')).toEqual(en.act)
})
