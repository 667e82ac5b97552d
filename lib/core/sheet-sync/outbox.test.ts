import { describe, expect, it } from 'vitest'
import { currentNumber, firstNumber } from './outbox'
import { ofPerson, roof } from './small-form.fixture'
import { TestBrowser } from './test-browser.fixture'
import { TestServer } from './test-server.fixture'

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
    expect([2, 3, 1].map((number) => firstNumber(left.outbox, number))).toEqual([901, 902, 1])
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
