import type { FamilyRecords, FinishedRiskSheet, SignedObservation } from './family-standing'

export const today = '2026-05-07'

export const family: FamilyRecords = {
  closed: false,
  children: [{ birthDate: '2016-02-29', separated: false, left: false }],
  observationDraft: false,
  observations: [],
  riskDraft: false,
  riskSheets: [],
  plans: [],
  visits: [],
  renewals: [],
}

export const observed = (changes: Partial<SignedObservation> = {}): SignedObservation => ({
  id: 'o1',
  filledOn: '2026-05-01',
  talkEnd: null,
  receivedAt: null,
  signedAt: '2026-05-01T09:00:00.000Z',
  fillerKind: 'spas',
  needed: true,
  suspected: ['4i1', '1a'],
  ...changes,
})

export const visited = (changes: Partial<FinishedRiskSheet> = {}): FinishedRiskSheet => ({
  id: 'r1',
  observationSheetId: 'o1',
  sheetDate: '2026-05-03',
  finishedAt: '2026-05-03T12:00:00.000Z',
  finishedOn: '2026-05-03',
  confirmed: ['6b2', '1a', '1a1'],
  situations: 7,
  monitoringMonths: 6,
  ...changes,
})
export const nothingFound = { confirmed: [], situations: 0, monitoringMonths: null }
export const approved = { riskSheetId: 'r1', status: 'approved', approvedOn: '2026-05-20', closedOn: null }
