import { describe, expect, test } from 'vitest'
import { allFiles, textOf } from '../architecture/source-tree'

/** A text that people read, with where it stands. */
type Shown = { readonly at: string; readonly text: string }

const texts = (at: string, value: unknown): Shown[] =>
  typeof value === 'string'
    ? [{ at, text: value }]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => texts(`${at}.${key}`, inner))
      : []

const messages = allFiles
  .filter((path) => /^lib\/web\/i18n\/messages\/ro\/.*\.json$/.test(path))
  .flatMap((path) => texts(path.split('/').at(-1) ?? path, JSON.parse(textOf(path))))

// A declaration holds its labels as plain strings; those with a letter of ours are Romanian.
const declared = allFiles
  .filter((path) => /^lib\/content\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
  .flatMap((path) => [...textOf(path).matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => ({ at: path, text })))
  .filter(({ text }) => /[ăâîșțĂÂÎȘȚ\u015e\u015f\u0162\u0163]/.test(text))

const all = [...messages, ...declared]

// The reader is addressed in the plural of courtesy. Words that also begin a sentence about something else are left out.
const familiar =
  `adaugă alege anulează aprobă arată aștepți bifează caută cere citește completează confirmă consemnează continuă
  corectează descarcă deschide desemnează filtrează importă închide încarcă încheie începe înregistrează întocmește lasă leagă
  mergi modifică notează păstrează pregătește programează readu redeschide reia renunță reține retrage returnează salvează schimbă
  scoate scrie selectează semnează șterge sună tipărește treci trimite verifică vezi vizitează`.split(/\s+/)

/** Where a sentence, or a branch of a plural, begins. */
const begins = /(?:^|[.!?:;]\s+|\{)(\p{L}+)/gu

const found = (shown: readonly Shown[], fault: (text: string) => boolean) =>
  shown.filter(({ text }) => fault(text)).map(({ at, text }) => `${at}: ${text}`)

/** What is printed or said of others in the third person: the official formula of an order. */
const formulas = /^Contrasemnează/

const addressesFamiliarly = (text: string) =>
  !formulas.test(text) &&
  [...text.matchAll(begins)].some(([, word = '']) => /^\p{Lu}/u.test(word) && familiar.includes(word.toLowerCase()))

describe('the Romanian texts', () => {
  test('are all read by these rules', () => {
    expect(messages.length).toBeGreaterThan(1500)
    expect(declared.length).toBeGreaterThan(500)
  })

  test('address the reader in the plural of courtesy', () => {
    expect(found(all, addressesFamiliarly)).toEqual([])
  })

  test('quote as Romanians do, „” with «» inside, each mark closed', () => {
    const straight = (text: string) => /["“]|\B'|'\B/.test(text)
    const open = (text: string) => (text.match(/„/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0)
    expect(found(all, (text) => straight(text) || open(text))).toEqual([])
  })

  test('have comma below, no cedilla, and no letter put together from two signs', () => {
    const cedilla = /[\u015e\u015f\u0162\u0163]/
    expect(found(all, (text) => cedilla.test(text) || text !== text.normalize('NFC'))).toEqual([])
  })

  test('have no space before a mark, and one sign for three dots', () => {
    expect(found(all, (text) => / [,;:.!?](?:\s|$)|\.\.\./.test(text))).toEqual([])
  })

  test('count with the three plurals: 1 copil, 2 copii, 20 de copii', () => {
    const bare = /\{\w+(?:, number)?\} (?:de )?(?:copii|luni|ani|vizite|caractere|octeți|măsuri|familii|zile|ore)\b/
    const branch = (text: string) => /(?:other|few) \{[^{}]*$/.test(text)
    const counted = (text: string) =>
      [...text.matchAll(new RegExp(bare, 'g'))].some(({ index }) => !branch(text.slice(0, index)))
    expect(found(messages, counted)).toEqual([])
  })
})
