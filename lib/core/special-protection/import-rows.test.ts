import { describe, expect, it } from 'vitest'
import { readImport } from './import-rows'

const communes = [
  { id: 31789, name: 'Tinca' },
  { id: 26564, name: 'Oradea' },
]
const today = '2026-11-22'
const good = ['Tinca', 'Popescu', 'Ion', '07.05.2015', 'Asistent maternal', '2020-03-01', 'Popescu Maria']
const faultsOf = (...rows: string[][]) =>
  readImport(rows, communes, today).faults.map(({ line, column, complaint }) => [line, column, complaint.key])

describe('an imported list', () => {
  it('is read with days as written in Romania or by ISO, and communes by name or code', () =>
    expect(readImport([good, ['31789', 'Ionescu', 'Ana', '2016-02-29', 'rezidential']], communes, today)).toEqual({
      faults: [],
      children: [
        {
          ...{ line: 2, communeId: 31789, surname: 'Popescu', givenName: 'Ion', birthDate: '2015-05-07' },
          ...{ measure: 'foster-carer', placedOn: '2020-03-01', parents: 'Popescu Maria' },
        },
        {
          ...{ line: 3, communeId: 31789, surname: 'Ionescu', givenName: 'Ana', birthDate: '2016-02-29' },
          ...{ measure: 'residential', placedOn: null, parents: '' },
        },
      ],
    }))

  it.each([
    [0, '', 'commune', 'required'],
    [0, 'Apața', 'commune', 'noSuchCommune'],
    [1, ' ', 'surname', 'required'],
    [2, 'x'.repeat(101), 'givenName', 'tooLong'],
    [3, '', 'birthDate', 'required'],
    [3, '30.02.2015', 'birthDate', 'dateUnreal'],
    [3, '07.05.0001', 'birthDate', 'tooOld'],
    [3, '0000-01-01', 'birthDate', 'tooOld'],
    [3, '01.01.1899', 'birthDate', 'tooOld'],
    [3, '23.11.2026', 'birthDate', 'dateInFuture'],
    [4, 'undeva', 'measure', 'choice'],
    [5, 'ieri', 'placedOn', 'date'],
    [5, '01.01.2014', 'placedOn', 'beforeBirth'],
  ])('names column and line of what is wrong: column %i with "%s"', (index, value, column, key) =>
    expect(faultsOf(good, good.with(2, 'Ana').with(index, value))[0]).toEqual([3, column, key]),
  )

  it.each([['POPESCU'], ['Popescu'.normalize('NFD')], [' Popéscu ']])(
    'does not take the same child twice, whatever the case and the letters of its name: %s',
    (surname) => expect(faultsOf(good, good.with(1, surname))).toEqual([[3, 'surname', 'listedTwice']]),
  )

  it.each([['Ştefan'], ['Ștefan'.normalize('NFD')], ['Stefan']])('as once with a comma below and once %s', (name) =>
    expect(faultsOf(good.with(2, 'Ștefan'), good.with(2, name))).toEqual([[3, 'surname', 'listedTwice']]),
  )
})
