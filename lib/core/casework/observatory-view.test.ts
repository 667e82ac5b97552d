import { describe, expect, it } from 'vitest'
import { isFiltered, observatoryHref, readObservatoryView } from './observatory-view'

describe('the address of the Observatory', () => {
  it('asks for the families by name when it says nothing', () => {
    const view = readObservatoryView({})
    expect(view).toMatchObject({ view: 'families', sort: 'name', dir: 'asc', page: 1, size: 25, state: null })
    expect(observatoryHref(view, {})).toBe('/observatory')
    expect(isFiltered(view)).toBe(false)
  })

  it('is read back as it was written', () => {
    const asked = {
      view: 'children',
      q: 'Pârvu',
      village: '31798',
      state: 'visit-due',
      dimension: '4',
      due: 'late',
      sort: 'birth',
      dir: 'desc',
      page: '3',
      size: '50',
    }
    const view = readObservatoryView(asked)
    const href = observatoryHref(view, { page: 3 })
    expect(Object.fromEntries(new URL(href, 'http://a').searchParams)).toEqual(asked)
    expect(isFiltered(view)).toBe(true)
  })

  it('that makes no sense asks for nothing', () =>
    expect(
      readObservatoryView({
        view: 'x',
        q: 'a'.repeat(101),
        village: 'Tinca',
        state: 'late',
        dimension: '7',
        due: 'soon',
        sort: 'cnp',
        dir: 'up',
        page: '-1',
        size: '1000',
      }),
    ).toEqual(readObservatoryView({})))

  it('does not sort families by what only children have', () =>
    expect(readObservatoryView({ sort: 'birth' }).sort).toBe('name'))

  it('never holds a CNP', () => {
    expect(readObservatoryView({ q: '5160229370010' }).q).toBe('')
    expect(readObservatoryView({ q: '5160229 370010' }).q).toBe('')
  })

  it('leads to the first page when the list changes', () =>
    expect(observatoryHref(readObservatoryView({ page: '3' }), { state: 'monitored' })).toBe(
      '/observatory?state=monitored',
    ))
})
