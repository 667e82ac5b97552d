import { describe, expect, test } from 'vitest'
import { atOnceKinds, digestRoles, kindsFor } from '@/lib/core/notices/kinds'
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

test('a coordinator, who reads numbers and not the case, is led to the county', () => {
  const coordinator = { ...way, role: 'dgaspc_coordinator' } as const
  expect(composeNotice('alert-overdue', 1, coordinator).body).toContain(`${address}/county\n`)
  expect(composeNotice('alert-overdue', 1, { ...way, role: 'dgaspc_intervention' }).body).toContain(
    `${address}/alerts\n`,
  )
  for (const kind of kindsFor('dgaspc_coordinator'))
    expect(composeNotice(kind, 1, coordinator).body).toMatch(/\/(county|county\/reports|guidance)\n/)
})

describe('a digest', () => {
  const none = { now: 0, late: 0, today: 0, week: 0, undated: 0, fresh: 0 }
  const lines = [
    { ...none, duty: 'OB-30', now: 1 },
    { ...none, duty: 'OB-21', late: 2, today: 1, fresh: 1 },
    { ...none, duty: 'OB-05', week: 3 },
    { ...none, duty: 'OB-11', undated: 4 },
  ] as const
  test('lists the duties with their article, how many of each, with the day and the way there', () => {
    const { body } = composeDigest('spas_worker', '2026-05-07', lines, way)
    expect(body).toContain('07.05.2026')
    expect(body).toContain('- Alerta de violență către DGASPC (HG 691/2015, art. 12): de făcut imediat: 1\n')
    expect(body).toContain(
      '- Vizita la domiciliu (HG 691/2015, art. 8): întârziate: 2; cu termen astăzi: 1; noi de ieri: 1\n',
    )
    expect(body).toContain('(metodologia, 1.1.1): cu termen în 7 zile: 3\n')
    expect(body).toContain(`${address}/today`)
    expect(composeDigest('spas_worker', '2026-05-07', lines, { ...way, language: 'en' }).body).toContain(
      '- Home visit (GD 691/2015 art. 8): late: 2; due today: 1; new since yesterday: 1\n',
    )
  })
  test.each(digestRoles)('of %s fits one SMS', (role) => {
    const { body } = composeDigest(role, '2026-05-07', lines, { ...way, channel: 'sms' })
    expect(body).toMatch(/^Aproape, 07\.05\.2026: imediat: 1; intarziate: 2; azi: 1; /)
    expect(body).toMatch(/in 7 zile: 3; fara termen: 4; noi: 1\. https:/)
    expect(smsParts(body)).toBe(1)
  })
})
