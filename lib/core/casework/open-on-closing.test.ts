import { describe, expect, it } from 'vitest'
import { closingFaults, endsWithFile, type Closing, type OpenOnClosing } from './open-on-closing'

const nothing: OpenOnClosing = {
  situations: 0,
  due: null,
  plannedVisit: null,
  planInForce: null,
  openPlan: null,
  unsentAlert: null,
  observationDraft: null,
  riskDraft: null,
}
const closing: Closing = { on: '2026-05-07', reason: 'moved-away', note: '', confirmed: false }
const faults = (open: Partial<OpenOnClosing>, said: Partial<Closing> = {}, present = 2) =>
  Object.keys(closingFaults({ ...closing, ...said }, { ...nothing, ...open }, { present, today: '2026-05-07' }))

describe('closing the file of a family', () => {
  it('asks for nothing where nothing is open', () => expect(faults({})).toEqual([]))
  it.each<Partial<OpenOnClosing>>([
    { situations: 3 },
    { due: { duty: 'home-visit', on: '2026-05-08' } },
    { plannedVisit: { id: 'v', on: '2026-05-08' } },
    { planInForce: 'p' },
    { openPlan: 'p' },
  ])('asks for a note and a confirmation with %o', (open) => {
    expect(faults(open)).toEqual(['note', 'confirmed'])
    expect(faults(open, { note: 'S-au mutat la Arad', confirmed: true })).toEqual([])
  })
  it('does not explain a sheet that would be renewed one day', () =>
    expect(endsWithFile({ ...nothing, due: { duty: 'sheet-renewal', on: '2027-01-01' } })).toBe(false))
  it.each<Partial<OpenOnClosing>>([{ unsentAlert: 'a' }, { observationDraft: 'o' }, { riskDraft: 'r' }])(
    'waits for the end of %o, whatever is confirmed',
    (open) => expect(faults(open, { note: 'x', confirmed: true })).toEqual(['form']),
  )
  it('refuses a day to come, and no children where there are some', () => {
    expect(faults({}, { on: '2026-05-08' })).toEqual(['on'])
    expect(faults({}, { reason: 'no-children' })).toEqual(['reason'])
    expect(faults({}, { reason: 'no-children' }, 0)).toEqual([])
  })
})
