import { describe, expect, test } from 'vitest'
import { atOnceKinds, digestRoles } from '@/lib/core/notices/kinds'
import { smsParts } from '@/lib/core/notices/sms-text'
import { composeDigest, composeNotice } from './compose'

const address = 'https://aproape.exemplu.ro'
const way = { channel: 'email', language: 'ro', address } as const

describe('a notice', () => {
  test.each([
    [1, 'Aproape: Plan de servicii spre aprobare'],
    [2, 'Aproape: 2 planuri de servicii spre aprobare'],
    [19, 'Aproape: 19 planuri de servicii spre aprobare'],
    [20, 'Aproape: 20 de planuri de servicii spre aprobare'],
    [101, 'Aproape: 101 planuri de servicii spre aprobare'],
    [120, 'Aproape: 120 de planuri de servicii spre aprobare'],
  ])('of %i', (count, subject) => expect(composeNotice('plan-submitted', count, way).subject).toBe(subject))

  test.each(atOnceKinds.flatMap((kind) => (['ro', 'en'] as const).map((language) => [kind, language] as const)))(
    '%s in %s leads somewhere, and fits one SMS without diacritics',
    (kind, language) => {
      const { subject, body } = composeNotice(kind, 3, { ...way, language })
      expect(subject.length).toBeLessThan(78)
      expect(body).toContain(`${address}/account`)
      const sms = composeNotice(kind, 3, { channel: 'sms', language, address }).body
      expect(sms).toMatch(/^[\x20-\x7e]+$/)
      expect(sms).toContain(address)
      expect(smsParts(sms)).toBe(1)
    },
  )
})

test('an address with a slash at its end leads to the same page', () => {
  expect(composeNotice('plan-submitted', 1, { ...way, address: `${address}/` })).toEqual(
    composeNotice('plan-submitted', 1, way),
  )
})

describe('a digest', () => {
  const lines = [
    { topic: 'home-visit', late: 2, today: 1, tomorrow: 0, waiting: 0 },
    { topic: 'sheet-arrived', late: 0, today: 0, tomorrow: 0, waiting: 4 },
  ] as const
  test('lists the counts, with the day and the way there', () => {
    const { body } = composeDigest('spas_worker', '2026-05-07', lines, way)
    expect(body).toContain('07.05.2026')
    expect(body).toContain('- Vizite la domiciliu: întârziate: 2; cu termen astăzi: 1\n')
    expect(body).toContain('- Fișe sosite de la profesioniști: în așteptare: 4\n')
    expect(body).toContain(`${address}/today`)
  })
  test.each(digestRoles)('of %s fits one SMS', (role) => {
    const { body } = composeDigest(role, '2026-05-07', lines, { ...way, channel: 'sms' })
    expect(body).toMatch(/^Aproape, 07\.05\.2026: intarziate: 2; cu termen astazi: 1; in asteptare: 4\. https:/)
    expect(smsParts(body)).toBe(1)
  })
})
