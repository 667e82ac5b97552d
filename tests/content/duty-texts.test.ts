import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { unwatchedObligations, unwatchedReasons } from '@/lib/content/duties/unwatched'
import { limitOn, acts, dutyEnds, dutyStarts, dutySteps } from '@/lib/core/duties/duty'
import { dutyIds } from '@/lib/core/duties/duty-ids'
import en from '@/lib/web/i18n/messages/en/duties.json'
import ro from '@/lib/web/i18n/messages/ro/duties.json'

const languages = { ro, en }

const paths = (tree: object, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? paths(value, `${before}${key}.`) : `${before}${key}`,
  )

it('says the same things in both languages', () => expect(paths(en).sort()).toEqual(paths(ro).sort()))

describe.each(['ro', 'en'] as const)('the texts of the duties in %s', (language) => {
  const texts = languages[language]

  it('name every duty and obligation, and every word of the declarations', () => {
    expect(Object.keys(texts.duty).sort()).toEqual([...dutyIds].sort())
    expect(Object.keys(texts.unwatched).sort()).toEqual(Object.keys(unwatchedObligations).sort())
    expect(Object.keys(texts.start).sort()).toEqual([...dutyStarts].sort())
    expect(Object.keys(texts.met).sort()).toEqual([...dutyEnds].sort())
    expect(Object.keys(texts.step).sort()).toEqual([...dutySteps].sort())
    expect(Object.keys(texts.act).sort()).toEqual([...acts].sort())
    expect(Object.keys(texts.reason).sort()).toEqual([...unwatchedReasons].sort())
  })

  it.each(dutyIds)('cite for %s every article that it rests on', (id) => {
    for (const { act, place } of dutyCatalogue[id].basis) {
      const [first] = place.split(/[ ,]/)
      expect(texts.duty[id].why).toContain(texts.act[act])
      if (place !== '') expect(texts.duty[id].why).toContain(first)
    }
  })

  it.each(dutyIds)('name for %s the hours and days of its limit', (id) => {
    const limit = limitOn(dutyCatalogue[id], '2026-05-07')
    if (limit?.kind === 'deadline') expect(texts.duty[id].why).toContain(String(limit.value))
  })
})

describe('numbers in Romanian', () => {
  const t = createTranslator({ locale: 'ro', messages: { duties: ro }, namespace: 'duties' })
  it.each([
    [1, '1 oră', 'mai este 1 zi', 'întârziere de 1 zi'],
    [2, '2 ore', 'mai sunt 2 zile', 'întârziere de 2 zile'],
    [48, '48 de ore', 'mai sunt 48 de zile', 'întârziere de 48 de zile'],
  ])('have three forms: %i', (n, hours, left, late) => {
    expect(t('limit.deadline.hours', { n })).toBe(hours)
    expect(t('left.days', { n })).toBe(left)
    expect(t('lateBy.days', { n })).toBe(late)
  })
})
