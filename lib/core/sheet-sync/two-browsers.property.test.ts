import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersOf } from './content'
import { ofPerson, roof } from './small-form.fixture'
import { TestBrowser } from './test-browser.fixture'
import { TestServer } from './test-server.fixture'

function twoBrowsers() {
  const server = new TestServer()
  return { server, left: new TestBrowser(server, 1), right: new TestBrowser(server, 2) }
}

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
