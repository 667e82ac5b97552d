import { describe, expect, it } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { askedQuestions, visible } from '@/lib/core/questionnaire/asked-questions'
import { progress } from '@/lib/core/questionnaire/progress'
import { prune } from '@/lib/core/questionnaire/prune'
import { openSession } from '@/lib/core/risk/session'
import { withAnswer } from './support/edit-sheet'
import { aged, family } from './support/family'

const mother = { entity: 'person', key: 1 } as const
const child = { entity: 'person', key: 3 } as const
const home = { entity: 'household', key: 0 } as const

describe('what is asked', () => {
  it('follows the answers down the chain', () => {
    const sheet = family({ mother: { WOMAN: 1, NRKIDS: 2, NRALIVE: 2, ALIVEKIDS: 2, KIDSOUT: 1 } })
    expect(visible(engine, sheet, mother)).toEqual(
      expect.arrayContaining(['WOMAN', 'VIOLENCE', 'ALIVEKIDS', 'KIDSOUT1']),
    )
    const none = withAnswer(sheet, mother, 'NRKIDS', 0)
    expect(visible(engine, none, mother)).toContain('NRALIVE')
    for (const code of ['ALIVEKIDS', 'KIDSOUT', 'KIDSOUT1', 'KIDINST'])
      expect(visible(engine, none, mother)).not.toContain(code)
  })

  it('stands in the order of the form, for the household, each person and each separated child', () => {
    const asked = askedQuestions(engine, family({ separatedChildren: [{}] }))
    expect(asked.map(({ entity, key }) => [entity, key])).toEqual([
      ['household', 0],
      ['person', 1],
      ['person', 2],
      ['person', 3],
      ['separatedChild', 21],
    ])
    expect(asked[0]?.codes.slice(0, 3)).toEqual(['VENG', 'CONS', 'AGRIC'])
    expect(asked[3]?.codes.slice(0, 4)).toEqual(['CPERS', 'NAME', 'REL', 'GENDER'])
  })

  it('of a child is not what is asked of a baby, and at 12 months both', () => {
    const at = (months: number) => visible(engine, family({ others: [{ born: aged(0, months) }] }), child)
    expect([at(11), at(12), at(13)].map((codes) => [codes.includes('KG'), codes.includes('WALK')])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  it('is nothing of somebody who is not there', () =>
    expect(visible(engine, family(), { entity: 'person', key: 9 })).toEqual([]))
})

describe('pruning', () => {
  it('takes out the answers behind one that changed', () => {
    const sheet = family({ mother: { WOMAN: 1, PREG: 1, LUNSAR: 5, MDSAR: 0 } })
    const { sheet: pruned, removed } = prune(engine, withAnswer(sheet, mother, 'WOMAN', 0))
    const codes = removed.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['PREG', 'LUNSAR', 'MDSAR', 'VIOLENCE', 'CONTRACEPT']))
    expect(removed.find(({ code }) => code === 'LUNSAR')).toEqual({ ...mother, code: 'LUNSAR', value: 5 })
    expect(Object.keys(pruned.persons[0] ?? {})).not.toContain('PREG')
  })

  it('waits while it is not known whether the question applies', () => {
    const sheet = family()
    const undated = withAnswer(sheet, child, 'YY', undefined)
    expect(prune(engine, undated)).toEqual({ sheet: undated, removed: [] })
    const grown = prune(engine, withAnswer(sheet, child, 'YY', 1999))
    expect(grown.removed.map(({ code }) => code)).toContain('VACCALL')
  })
})

describe('progress', () => {
  it('counts what is asked and answered, by section and record', () => {
    const whole = progress(engine, family())
    expect(whole.asked).toBe(
      whole.answered +
        whole.sections
          .flatMap(({ subjects }) => subjects)
          .reduce((sum, { asked, answered }) => sum + asked - answered, 0),
    )
    expect(whole.sections.map(({ id }) => id)).toEqual(engine.form.questionnaire.sections.map(({ id }) => id))
  })

  it('names the first question without an answer, and none when all are answered', () => {
    const sheet = withAnswer(family(), child, 'NUCLEUS_CODE', 1)
    const whole = withAnswer(
      withAnswer(sheet, mother, 'NUCLEUS_CODE', 1),
      { entity: 'person', key: 2 },
      'NUCLEUS_CODE',
      1,
    )
    expect(progress(engine, whole).next).toBeNull()
    const open = withAnswer(withAnswer(whole, child, 'VACCALL', undefined), home, 'L9e', undefined)
    expect(progress(engine, open)).toMatchObject({
      asked: progress(engine, whole).asked,
      answered: progress(engine, whole).answered - 2,
      next: { section: '2.4', ...child, code: 'VACCALL' },
    })
  })

  it('takes a refusal for an answer, and waits for no proposed question', () => {
    const refused = withAnswer(family(), home, 'VENG', { special: 'refused' })
    expect(progress(engine, refused).answered).toBe(progress(engine, family()).answered)
    const without = withAnswer(family(), home, 'HEATSRC', undefined)
    expect(progress(engine, without)).toEqual(progress(engine, family()))
  })
})

describe('a session', () => {
  it('shows and judges as the answers come in', () => {
    const session = openSession(engine, family())
    expect(session.verdict().confirmed).toEqual([])
    expect(session.isAsked(child, 'DISCIPalt')).toBe(false)
    expect(session.answer(child, 'DISCIP', 9)).toBe(true)
    expect(session.isAsked(child, 'DISCIPalt')).toBe(true)
    session.answer(child, 'DISCIP', 5)
    expect(session.verdict()).toMatchObject({ confirmed: ['6b', '6b1', '6b2'], alert: true })
    session.answer(child, 'DISCIP', undefined)
    expect(session.verdict()).toMatchObject({ confirmed: [], undetermined: ['6b', '6b1', '6b2'], alert: false })
  })

  it('refuses an answer of somebody who is not there', () => {
    const session = openSession(engine, family())
    expect(session.answer({ entity: 'person', key: 9 }, 'OCUP', 1)).toBe(false)
    expect(session.sheet()).toEqual(family())
  })
})
