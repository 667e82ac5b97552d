import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles, type Role } from '@/lib/core/access/actor'
import { endingAt } from './alert-ending'
import { leavesAt } from './joining'
import { atOnceKinds, isMandatory, kindsFor } from './kinds'
import { readMobile } from './mobile'
import { audienceOf, noticeEventSchema } from './notice-event'
import { channelsFor, defaultPreference, digestChannel, digestHourReached } from './preference'
import { smsParts, smsText } from './sms-text'

const place = { communeId: 31789, countyId: 5 }
const userId = '00000000-0000-4000-8000-000000000001'

describe('who is told', () => {
  test.each([
    [
      { kind: 'alert-sent', ...place, alertId: userId, dueAt: '2026-05-07T10:00:00.000Z' },
      ['dgaspc_intervention of 5'],
    ],
    [{ kind: 'alert-received', ...place, userId }, [userId]],
    [{ kind: 'alert-verified', ...place, userId }, [userId]],
    [{ kind: 'alert-ending', ...place }, ['dgaspc_intervention of 5']],
    [
      { kind: 'alert-overdue', ...place },
      ['spas_worker of 31789', 'dgaspc_intervention of 5', 'dgaspc_coordinator of 5, guide of 31789'],
    ],
    [{ kind: 'escalation-sent', ...place }, ['dgaspc_intervention of 5', 'dgaspc_coordinator of 5, guide of 31789']],
    [{ kind: 'guidance-asked', ...place }, ['dgaspc_coordinator of 5, guide of 31789']],
    [{ kind: 'sheet-received', ...place, userId }, [userId]],
    [{ kind: 'sheet-returned', ...place, userId }, [userId]],
    [{ kind: 'escalation-advised', ...place }, ['spas_worker of 31789']],
    [{ kind: 'sheet-arrived', ...place }, ['spas_worker of 31789']],
    [{ kind: 'plan-submitted', ...place }, ['mayor of 31789']],
    [{ kind: 'plan-approved', ...place }, ['spas_worker of 31789']],
    [{ kind: 'plan-returned', ...place }, ['spas_worker of 31789']],
    [{ kind: 'report-handed-in', ...place }, ['dgaspc_coordinator of 5, guide of 31789']],
    [{ kind: 'report-accepted', ...place }, ['spas_worker of 31789']],
    [{ kind: 'report-returned', ...place }, ['spas_worker of 31789']],
  ])('of $kind', (event, told) => {
    const audience = audienceOf(noticeEventSchema.parse(event)).map((one) => {
      if ('userId' in one) return one.userId
      if ('communeId' in one) return `${one.role} of ${one.communeId}`
      return `${one.role} of ${one.countyId}${one.guides === undefined ? '' : `, guide of ${one.guides}`}`
    })
    expect(audience).toEqual(told)
  })

  test('everybody may choose of the kinds that reach the role, and no kind reaches nobody', () => {
    expect(atOnceKinds.filter((kind) => !roles.some((role) => kindsFor(role).includes(kind)))).toEqual([])
    for (const kind of atOnceKinds) {
      const event = { kind, ...place, userId, alertId: userId, dueAt: '2026-05-07T10:00:00.000Z' }
      for (const one of audienceOf(noticeEventSchema.parse(event)))
        if ('role' in one) expect(kindsFor(one.role)).toContain(kind)
    }
  })
})

describe('by which way', () => {
  const own = (changes: object) => ({ ...defaultPreference, ...changes })
  const withPhone = { sms: true, phone: '+40722000001' }
  test.each<[string, Role, object, string[]]>([
    ['by default', 'mayor', {}, ['email']],
    ['with a phone', 'mayor', withPhone, ['email', 'sms']],
    ['by phone alone', 'mayor', { ...withPhone, email: false }, ['sms']],
    ['without any', 'mayor', { email: false }, []],
    ['not at all when the kind is muted', 'mayor', { ...withPhone, muted: ['plan-submitted'] }, []],
    ['when other kinds are muted', 'mayor', { muted: ['plan-approved'] }, ['email']],
  ])('%s', (_when, role, changes, ways) => expect(channelsFor('plan-submitted', role, own(changes))).toEqual(ways))

  test('an alert reaches the officer by e-mail whatever was chosen', () => {
    const nothing = own({ email: false, muted: ['alert-sent', 'alert-overdue', 'escalation-sent'] })
    expect(channelsFor('alert-sent', 'dgaspc_intervention', nothing)).toEqual(['email'])
    expect(channelsFor('alert-overdue', 'dgaspc_intervention', nothing)).toEqual(['email'])
    expect(channelsFor('escalation-sent', 'dgaspc_intervention', nothing)).toEqual([])
    expect(roles.filter((role) => atOnceKinds.some((kind) => isMandatory(kind, role)))).toEqual(['dgaspc_intervention'])
  })

  test.each<[object, string | null]>([
    [{}, 'email'],
    [{ ...withPhone }, 'email'],
    [{ ...withPhone, email: false }, 'sms'],
    [{ email: false }, null],
    [{ digest: false }, null],
  ])('the digest of %o: %s', (changes, way) => expect(digestChannel(own(changes))).toBe(way))

  test.each([
    ['05:59', null],
    ['06:00', 6],
    ['08:10', 8],
    ['21:59', 21],
    ['22:00', null],
    ['00:30', null],
  ])('at %s digests of hour %s are due', (time, hour) => expect(digestHourReached(time)).toBe(hour))
})

test('those who verify are told twelve hours before the end', () => {
  expect(endingAt(new Date('2026-05-09T10:00:00Z')).toISOString()).toBe('2026-05-08T22:00:00.000Z')
})

describe('when a notice leaves', () => {
  const now = new Date('2026-05-07T10:00:00Z')
  test.each([
    ['nothing before it', null, '2026-05-07T10:00:00.000Z'],
    ['one long ago', '2026-05-07T09:45:00Z', '2026-05-07T10:00:00.000Z'],
    ['one just now', '2026-05-07T09:59:00Z', '2026-05-07T10:14:00.000Z'],
    ['one that has not left', '2026-05-07T10:05:00Z', '2026-05-07T10:20:00.000Z'],
  ])('%s', (_what, before, leaves) =>
    expect(leavesAt(before === null ? null : new Date(before), now).toISOString()).toBe(leaves),
  )
})

describe('a mobile number', () => {
  test.each([
    ['0722 123 456', '+40722123456'],
    ['+40 722.123.456', '+40722123456'],
    ['0040-722-123-456', '+40722123456'],
    ['021 123 45 67', null],
    ['0259 310 000', null],
    ['+36 20 123 4567', null],
    ['722123456', null],
    ['07221234567', null],
    ['', null],
  ])('%s is %s', (typed, read) => expect(readMobile(typed)).toBe(read))
})

describe('an SMS', () => {
  test.each([
    ['Fișă nouă: țară, Ștefan, Întâlnire', 'Fisa noua: tara, Stefan, Intalnire'],
    ['ŞŢşţ', 'STst'],
    ['„mâine” – 2…', '"maine" - 2...'],
    ['Ciucsângeorgiu, Őr, Göd', 'Ciucsangeorgiu, Or, God'],
    ['日本 `x`', '?? ?x?'],
    ['a^{}€', 'a^{}€'],
  ])('%s', (text, written) => expect(smsText(text)).toBe(written))

  const anyPhone = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/
  test('is of letters that every phone shows, without the diacritics of Romanian, and settled', () => {
    const letters = fc.constantFrom(...'ăâîșțşţĂÂÎȘȚŞŢabcZ 0,.-ő€[`ß')
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(letters).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const written = smsText(text)
        expect(written).toMatch(anyPhone)
        expect(written).not.toMatch(/[ăâîșțşţĂÂÎȘȚŞŢ]/)
        expect(smsText(written)).toBe(written)
      }),
    )
  })

  test.each([
    [0, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])('of %i letters goes in %i parts', (length, parts) => expect(smsParts('a'.repeat(length))).toBe(parts))
  test('counts twice what takes two places, and never cuts it', () => {
    expect(smsParts('€'.repeat(80))).toBe(1)
    expect(smsParts('€'.repeat(81))).toBe(2)
    expect(smsParts('€'.repeat(153))).toBe(3)
  })
})
