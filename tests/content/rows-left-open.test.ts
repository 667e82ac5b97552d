import { describe, expect, it } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { rowsLeftOpen } from '@/lib/core/risk-sheet/rows-left-open'
import { untouchedSections } from '@/lib/core/risk-sheet/untouched-sections'
import type { Answers, Sheet, Special } from '@/lib/core/questionnaire/sheet'
import { aged, family } from './support/family'

const special = (name: Special) => ({ special: name })

describe('rows left open', () => {
  it('are none on a sheet with all its answers', () => {
    expect(rowsLeftOpen(engine, family())).toEqual([])
  })

  it('are those that an unanswered question holds up', () => {
    const sheet = family({ others: [{ DISCIP: undefined }] })

    expect(rowsLeftOpen(engine, sheet)).toEqual(judge(engine, sheet).undetermined)
    expect(rowsLeftOpen(engine, sheet)).toContain('6b2')
  })

  it.each(['refused', 'dont-know', 'not-seen'] as const)('are not those whose answer is "%s"', (name) => {
    const sheet = family({ household: { VENG: special(name) }, others: [{ DISCIP: special(name) }] })

    expect(judge(engine, sheet).undetermined).toEqual(expect.arrayContaining(['1a1', '6b2']))
    expect(rowsLeftOpen(engine, sheet)).toEqual([])
  })

  it('stay open where one question is refused and another unanswered', () => {
    const sheet = family({ others: [{ DISCIP: special('refused'), TRAUMA: undefined }] })

    expect(rowsLeftOpen(engine, sheet)).toContain('6b2')
  })

  it('ask nothing more about somebody whose year of birth is not known', () => {
    const unknown = { born: undefined, YY: special('dont-know'), GENDER: 1, NAME: 'x' }

    expect(rowsLeftOpen(engine, family({ others: [{}, unknown] }))).toEqual([])
  })
})

describe('a sheet that nobody has begun', () => {
  const roster = (household: Answers = {}): Sheet => ({
    ...family(),
    household: { ...household },
    persons: [
      { CPERS: 1, NAME: 'Popescu Maria', REL: 1, YY: 1990 },
      { CPERS: 2, NAME: 'Popescu Ion', YY: Number(aged(10).slice(0, 4)), ACTE1: 1, CNP: '1' },
    ],
  })

  it('is told by its sections, those of the roster aside', () => {
    const { everything, sections } = untouchedSections(engine.form, roster())

    expect(everything).toBe(true)
    expect(sections).toEqual(expect.arrayContaining(['2.1', '3.1', '3.2']))
    expect(sections).not.toContain('1.1')
  })

  it('is begun with one answer, a refused one too', () => {
    const { everything, sections } = untouchedSections(engine.form, roster({ VENG: special('refused') }))

    expect(everything).toBe(false)
    expect(sections).not.toContain('3.1')
  })
})
