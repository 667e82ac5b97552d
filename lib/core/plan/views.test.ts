import { describe, expect, it } from 'vitest'
import { isFiltered, readRegistryView, registryHref, registryParams } from './registry-view'
import { monthsFrom, readScheduleView, scheduleHref } from './schedule-view'

describe('the address of the Registry', () => {
  it('says nothing by default', () => {
    const view = readRegistryView({})
    expect(registryHref(view, {})).toBe('/registry')
    expect(isFiltered(view)).toBe(false)
  })
  it.each<Record<string, string>>([
    { q: 'Pârvu', village: '31798', dimension: '6', plan: 'none', frequency: '3' },
    { entries: 'closed', sort: 'due', dir: 'desc', page: '4' },
  ])('keeps %o', (params) => expect(registryParams(readRegistryView(params))).toEqual(params))
  it.each<Record<string, string>>([
    { village: 'x' },
    { village: '-1' },
    { village: '99999999999' },
    { dimension: '7' },
    { plan: 'lost' },
    { frequency: '5' },
    { sort: 'cnp' },
    { page: '0' },
    { page: 'x' },
    { q: '5160229370010' },
  ])('reads %o as if it were not there', (params) => expect(readRegistryView(params)).toEqual(readRegistryView({})))
  it('begins anew when the list changes', () =>
    expect(registryHref(readRegistryView({ page: '3', q: 'ana' }), { frequency: 6 })).toBe(
      '/registry?q=ana&frequency=6',
    ))
})

describe('the address of the schedule', () => {
  it('keeps kind, village, month and page', () => {
    const view = readScheduleView({ kind: 'home-visit', village: '31798', month: '2026-05', page: '2' })
    expect(scheduleHref(view, { page: view.page })).toBe('/schedule?kind=home-visit&village=31798&month=2026-05&page=2')
  })
  it.each<Record<string, string>>([
    { month: '2026-13' },
    { month: '2026-1' },
    { month: "2026-01'" },
    { kind: 'plan' },
    { until: '2026-02-30' },
    { until: '31.02.2026' },
    { show: 'year' },
    { page: '-2' },
  ])('reads %o as if it were not there', (params) =>
    expect(scheduleHref(readScheduleView(params), {})).toBe('/schedule'),
  )
  it('keeps the layout and the day by which visits are due, however it was typed', () => {
    const view = readScheduleView({ show: 'month', until: '07.05.2026' })
    expect(scheduleHref(view, {})).toBe('/schedule?show=month&until=2026-05-07')
    expect(scheduleHref(view, { show: 'list' }, '/schedule/print')).toBe('/schedule/print?until=2026-05-07')
  })
  it('offers the months to come, over the end of the year', () =>
    expect(monthsFrom('2026-11-22', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']))
})
