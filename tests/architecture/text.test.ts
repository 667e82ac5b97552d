import { describe, expect, test } from 'vitest'
import { allFiles, servedFiles, textOf } from './source-tree'

const written = allFiles.filter((path) => /\.(ts|tsx|mjs|css|json|md|sql|prisma|ya?ml|html|svg)$/.test(path))
const code = allFiles.filter((path) => /\.(ts|tsx|mjs)$/.test(path))

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path)

const matching = (files: readonly string[], pattern: RegExp) => files.filter((path) => pattern.test(textOf(path)))

// Spelled by number, so that this file does not find itself.
const cedilla = /[\u015e\u015f\u0162\u0163]/
const promise = new RegExp(
  `\\b(${['TO', 'FIX'].map((start) => `${start}${start === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`,
)

describe('texts', () => {
  test('are written with the letters of Romanian, comma below and not cedilla', () => {
    // These read what others wrote, and put the letters right.
    const readers = ['lib/web/clean-text.ts', 'lib/core/workbook/fold.ts', 'lib/platform/xlsx/read-text.mjs']
    expect(matching(written, cedilla).filter((path) => !isTest(path) && !readers.includes(path))).toEqual([])
  })

  test('promise nothing for later', () => {
    expect(matching(code, promise)).toEqual([])
  })

  test('switch no check off', () => {
    const switches = new RegExp(
      ['@ts-', 'eslint-', 'prettier-'].map((start) => `${start}(ignore|expect|nocheck|disable)`).join('|'),
    )
    expect(matching(code, switches)).toEqual([])
  })
})

describe('files', () => {
  test('are short enough to be read whole; declarations may be longer', () => {
    const long = servedFiles.filter((path) => textOf(path).trimEnd().split('\n').length > 250)
    expect(long.filter((path) => !path.startsWith('lib/content/'))).toEqual([])
  })

  test('are named in kebab-case after what they hold', () => {
    const vague = /^(utils?|helpers?|common|misc|manager|shared)\.tsx?$/
    const names = code.map((path) => path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs)$/.test(name))).toEqual([])
    expect(names.filter((name) => vague.test(name))).toEqual([])
    // A version of a declaration is used as a whole, and shows one face.
    expect(code.filter((path) => /\/index\.tsx?$/.test(path) && !/^lib\/content\/.*\/\d{4}\//.test(path))).toEqual([])
  })
})
