import { describe, expect, it } from 'vitest'
import type { Question, Text } from '@/lib/core/questionnaire/types'
import { riskIdentificationSheet2018 as sheet } from '.'

const questions = sheet.sections.flatMap((section) =>
  section.questions.map((question) => ({ section: section.id, entity: section.entity, question })),
)
const isOfficial = (question: Question) => question.proposed === undefined

const textsOf = (question: Question): Text[] => [
  question.label,
  ...(question.hint ? [question.hint] : []),
  ...(question.options ?? []).map((option) => option.label),
]
const texts = [
  ...sheet.sections.flatMap((section) => (section.note ? [section.title, section.note] : [section.title])),
  ...questions.flatMap(({ question }) => textsOf(question)),
]

describe('the risk identification sheet of 2018', () => {
  it('declares the printed number of variables in each section', () => {
    const counts = sheet.sections.map((section) => [section.id, section.questions.filter(isOfficial).length])

    expect(Object.fromEntries(counts)).toEqual({
      '1.1': 17,
      '1.2': 1,
      '2.1': 12,
      '2.2': 16,
      '2.3': 19,
      '2.4': 12,
      '2.5': 15,
      '2.6': 8,
      '2.7': 9,
      '2.8': 30,
      '2.9': 3,
      '2.10': 27,
      '2.11': 6,
      '2.12': 2,
      '2.13.A': 17,
      '2.13.B': 4,
      '2.14': 23,
      '2.15': 12,
      '3.1': 9,
      '3.2': 44,
      '3.3': 2,
    })
    expect(questions.filter(({ question }) => isOfficial(question))).toHaveLength(288)
  })

  it('keeps the eight proposed questions apart from the official ones', () => {
    const proposed = questions.filter(({ question }) => !isOfficial(question)).map(({ question }) => question.code)

    expect(proposed).toEqual(['GUARDIAN', 'AWAYYEAR', 'CRESA', 'CES', 'ADSUBST', 'JAILMEMBER', 'HEATSRC', 'FURNMIN'])
  })

  it('uses each code once for an entity, whatever the letter case', () => {
    const codes = questions.map(({ entity, question }) => `${entity} ${question.code.toUpperCase()}`)

    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it('gives options, each code once, to the choices and to nothing else', () => {
    for (const { question } of questions) {
      const codes = question.options?.map((option) => option.code)
      expect(codes !== undefined, question.code).toBe(question.type === 'code' || question.type === 'multi')
      expect(new Set(codes).size, question.code).toBe(codes?.length ?? 0)
    }
  })

  it('says everything in Romanian and in English', () => {
    expect(texts.filter(({ ro, en }) => ro.trim() === '' || en.trim() === '' || ro === en)).toEqual([])
  })

  it('writes ș and ț with the comma below', () => {
    expect(texts.filter(({ ro }) => /[şţŞŢ]/.test(ro) || ro !== ro.normalize('NFC'))).toEqual([])
  })
})
