import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersOf } from './content'
import { currentNumber } from './outbox'
import { TestBrowser } from './test-browser.fixture'
import { TestServer } from './test-server.fixture'

const roof = (value: number | null) =>
  ({ kind: 'answer', entity: 'household', number: 0, code: 'ROOF', value }) as const
const ofPerson = (number: number, code: string, value: string | number | null) =>
  ({ kind: 'answer', entity: 'person', number, code, value }) as const

function twoBrowsers() {
  const server = new TestServer()
  return { server, left: new TestBrowser(server, 1), right: new TestBrowser(server, 2) }
}

describe('the outbox of one browser', () => {
  it('shows an answer before the server has it', () => {
    const { left } = twoBrowsers()

    left.do(roof(1))

    expect(left.view().household).toEqual({ ROOF: 1 })
    expect(left.outbox.confirmed.household).toEqual({})
  })

  it('sends only the last of several answers given before sending', () => {
    const { left, server } = twoBrowsers()
    left.do(roof(1))
    left.do(roof(2))

    left.send()

    expect(server.log.map(({ value }) => value)).toEqual([2])
    expect(left.outbox.pending).toEqual([])
  })

  it.each([
    ['never arrived', false],
    ['arrived, and the reply was lost', true],
  ])('sends again what %s', (_, arrives) => {
    const { left, server } = twoBrowsers()
    left.do(roof(1))
    left.send(arrives, false)
    left.do(roof(3))

    left.send()

    expect(server.content.household).toEqual({ ROOF: 3 })
    expect(left.outbox).toMatchObject({ pending: [], conflicts: [] })
  })

  it('keeps unsent answers over a closed tab', () => {
    const { left, server } = twoBrowsers()
    left.addPerson()
    left.do(ofPerson(901, 'NAME', 'Ana'))
    left.send(false)

    left.reopen()
    left.send()
    left.send()

    expect(server.content.persons).toEqual({ 1: { NAME: 'Ana' } })
  })

  it('renumbers a person added without network, and those who name them as mother', () => {
    const { left, right, server } = twoBrowsers()
    right.addPerson()
    right.send()
    left.addPerson()
    left.addPerson()
    left.do(ofPerson(902, 'MOMPREZ', 1))
    left.do(ofPerson(902, 'MOM', 901))

    left.send()
    left.send()

    expect(server.content.persons).toEqual({ 1: {}, 2: {}, 3: { MOMPREZ: 1, MOM: 2 } })
    expect([901, 902, 1].map((number) => currentNumber(left.outbox, number))).toEqual([2, 3, 1])
    expect(left.view()).toEqual(server.content)
  })

  it('sends nothing of a person added and removed again before sending', () => {
    const { left } = twoBrowsers()
    left.addPerson()
    left.do(ofPerson(901, 'NAME', 'Ana'))
    left.do({ kind: 'remove', entity: 'person', number: 901, code: '', value: null })

    left.send()

    expect(left.outbox).toMatchObject({ pending: [], refused: [] })
  })

  it('reports what was refused and keeps the rest', () => {
    const { left, right } = twoBrowsers()
    left.addPerson()
    left.send()
    right.poll()
    right.do(ofPerson(1, 'NAME', 'Ana'))
    left.do({ kind: 'remove', entity: 'person', number: 1, code: '', value: null })
    left.send()

    right.send()

    expect(right.outbox.refused).toMatchObject([{ change: { code: 'NAME' }, complaint: { key: 'person-absent' } }])
    expect(right.outbox.pending).toEqual([])
  })
})

describe('an answer changed on both sides', () => {
  const disagreeing = () => {
    const browsers = twoBrowsers()
    browsers.left.do(roof(1))
    browsers.right.do(roof(2))
    browsers.left.send()
    browsers.right.send()
    return browsers
  }

  it('shows both values to the later one', () => {
    const { right } = disagreeing()

    expect(right.outbox.conflicts).toMatchObject([{ change: { value: 2 }, value: 1, revision: 1 }])
    expect(right.view().household).toEqual({ ROOF: 1 })
  })

  it('becomes the chosen one', () => {
    const { left, right, server } = disagreeing()

    right.choose(true)
    right.send()
    left.poll()

    expect(server.content.household).toEqual({ ROOF: 2 })
    expect(left.view()).toEqual(right.view())
  })

  it('stays when the other is preferred', () => {
    const { right, server } = disagreeing()

    right.choose(false)
    right.send()

    expect(server.content.household).toEqual({ ROOF: 1 })
    expect(right.outbox.conflicts).toEqual([])
  })

  it('is no disagreement with oneself while the first answer is under way', () => {
    const { left, server } = twoBrowsers()
    left.do(roof(1))
    left.post()
    left.do(roof(2))
    left.deliver()

    left.send()

    expect(left.outbox.conflicts).toEqual([])
    expect(server.content.household).toEqual({ ROOF: 2 })
  })

  it('is asked about even where the own first answer had arrived before', () => {
    const { left, right, server } = twoBrowsers()
    left.do(roof(1))
    left.post()
    left.do(roof(2))
    right.poll()
    right.do(roof(3))
    right.send()
    left.deliver()

    left.send()

    expect(left.outbox.conflicts).toMatchObject([{ change: { value: 2 }, value: 3 }])
    expect(server.content.household).toEqual({ ROOF: 3 })
  })

  it('is settled by answering the question again', () => {
    const { right, server } = disagreeing()

    right.do(roof(3))
    right.send()

    expect(server.content.household).toEqual({ ROOF: 3 })
    expect(right.outbox.conflicts).toEqual([])
  })
})

const side = fc.constantFrom(0, 1)
const step = fc.oneof(
  fc.record({ kind: fc.constant('roof' as const), side, value: fc.constantFrom(1, 2, 3, null) }),
  fc.record({ kind: fc.constant('leaks' as const), side, value: fc.constantFrom(0, 1) }),
  fc.record({ kind: fc.constant('name' as const), side, who: fc.nat(3), value: fc.constantFrom('Ana', 'Ion', 'Eva') }),
  fc.record({ kind: fc.constant('mother' as const), side, who: fc.nat(3), mother: fc.nat(3) }),
  fc.record({
    kind: fc.constantFrom('add' as const, 'poll' as const, 'reopen' as const, 'post' as const, 'deliver' as const),
    side,
  }),
  fc.record({ kind: fc.constant('remove' as const), side, who: fc.nat(3) }),
  fc.record({ kind: fc.constant('send' as const), side, arrives: fc.boolean(), answered: fc.boolean() }),
  fc.record({ kind: fc.constant('choose' as const), side, mine: fc.boolean() }),
)
type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never

function play(browser: TestBrowser, next: Step): void {
  const persons = numbersOf(browser.view(), 'person')
  const personAt = (index: number) => persons[index % Math.max(1, persons.length)]
  switch (next.kind) {
    case 'roof':
      return browser.do(roof(next.value))
    case 'leaks':
      return browser.do({ ...roof(next.value), code: 'LEAKS' })
    case 'add':
      return browser.addPerson()
    case 'poll':
      return browser.poll()
    case 'reopen':
      return browser.reopen()
    case 'post':
      return browser.post()
    case 'deliver':
      return browser.deliver()
    case 'send':
      return browser.send(next.arrives, next.answered)
    case 'choose':
      return browser.choose(next.mine)
  }
  const who = personAt(next.who)
  if (who === undefined) return
  if (next.kind === 'remove') browser.do({ kind: 'remove', entity: 'person', number: who, code: '', value: null })
  if (next.kind === 'name') browser.do(ofPerson(who, 'NAME', next.value))
  if (next.kind === 'mother') {
    browser.do(ofPerson(who, 'MOMPREZ', 1))
    browser.do(ofPerson(who, 'MOM', personAt(next.mother) ?? null))
  }
}

function drain(browser: TestBrowser): void {
  for (let round = 0; round < 50; round++) {
    browser.send()
    if (browser.outbox.conflicts.length === 0 && browser.outbox.pending.length === 0) return
    browser.choose(round % 2 === 0)
  }
}

const roofStep = fc.oneof(
  fc.record({ kind: fc.constant('roof' as const), side, value: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constantFrom('poll' as const, 'post' as const, 'deliver' as const), side }),
)
const anySession = fc.oneof(fc.array(step, { maxLength: 60 }), fc.array(roofStep, { maxLength: 30 }))
const playAll = (steps: readonly Step[]) => {
  const { server, left, right } = twoBrowsers()
  for (const next of steps) play(next.side === 0 ? left : right, next)
  for (const browser of [left, right, left, right]) drain(browser)
  for (const browser of [left, right]) browser.poll()
  return { server, left, right }
}

describe('two browsers in any order, over any network', () => {
  it('end with the same sheet as the server', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { server, left, right } = playAll(steps)

        expect(left.view()).toEqual(server.content)
        expect(right.view()).toEqual(server.content)
        expect(left.outbox.pending).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('lose nothing that was acknowledged: the log holds it and gives the content', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { server, left, right } = playAll(steps)
        const logged = new Set(server.log.map(({ id }) => id))

        expect([...left.acknowledged, ...right.acknowledged].filter((id) => !logged.has(id))).toEqual([])
        expect(server.replayed()).toEqual(server.content)
        expect(server.log.map(({ revision }) => revision)).toEqual(server.log.map((_, index) => index + 1))
        expect(logged.size).toBe(server.log.length)
      }),
      { numRuns: 400 },
    )
  })

  it('never overwrite an answer of the other that they had not seen', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { server, left, right } = playAll(steps)
        const of = (id: string) => (left.seen.has(id) ? left : right)

        for (const [index, entry] of server.log.entries()) {
          if (entry.kind !== 'answer') continue
          const before = server.log
            .slice(0, index)
            .findLast(
              ({ entity, number, code }) => entity === entry.entity && number === entry.number && code === entry.code,
            )
          if (before?.kind !== 'answer' || of(before.id) === of(entry.id) || before.value === entry.value) continue
          expect(of(entry.id).seen.get(entry.id)).toBeGreaterThanOrEqual(before.revision)
        }
      }),
      { numRuns: 400 },
    )
  })
})
