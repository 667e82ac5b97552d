import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyStanding } from '@/lib/core/casework/family-standing'
import { addDays } from '@/lib/core/deadlines/add-time'
import { datedLimits } from '@/lib/core/deadlines/limits'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { familyFacts } from '@/lib/core/duties/facts/family'
import { byDeadline } from '@/lib/core/duties/order'
import { dutyCatalogue } from './catalogue'

describe('a family', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-02', days))
  const history = fc.record({
    observations: fc.array(fc.record({ day, needed: fc.boolean(), teacher: fc.boolean() }), { maxLength: 3 }),
    risks: fc.array(fc.record({ day, situations: fc.constantFrom(0, 1, 6, 11) }), { maxLength: 4 }),
    approvals: fc.array(fc.record({ day, of: fc.nat(3), closedAfter: fc.option(fc.integer({ min: 1, max: 20 })) }), {
      maxLength: 2,
    }),
    visits: fc.uniqueArray(fc.record({ day, sooner: fc.option(fc.integer({ min: 1, max: 60 })) }), {
      maxLength: 3,
      selector: (visit) => visit.day,
    }),
    renewals: fc.array(day, { maxLength: 2 }),
  })
  const dutiesFor: Readonly<Record<string, readonly DutyId[]>> = {
    'home-visit': ['OB-21'],
    plan: ['OB-37'],
    'monitoring-visit': ['OB-40', 'OB-41', 'OB-42'],
    'sheet-renewal': ['OB-05'],
  }

  it('has the same date in its file and on the list of duties', () =>
    fc.assert(
      fc.property(history, (story) => {
        const observations = story.observations.map(({ day: filledOn, needed, teacher }, index) => ({
          id: `o${index}`,
          fillerKind: teacher ? 'teacher' : 'spas',
          filledOn,
          needed,
          signedAt: `${filledOn}T09:00:00.000Z`,
          arrival: teacher ? addDays(filledOn, 1) : null,
        }))
        const riskSheets = [...story.risks]
          .sort((a, b) => a.day.localeCompare(b.day))
          .map(({ day: sheetDate, situations }, index) => ({
            id: `r${index}`,
            observationSheetId: null,
            sheetDate,
            finishedAt: `${sheetDate}T12:00:0${index}.000Z`,
            finishedOn: sheetDate,
            confirmed: [],
            situations,
            monitoringMonths: { 0: null, 1: 12, 6: 6, 11: 3 }[situations] ?? null,
          }))
        // One plan is in force at a time: an earlier one was closed before the next order, or replaced by it.
        const orders = story.approvals
          .flatMap((order) => {
            const sheet = riskSheets[order.of]
            if (sheet === undefined || sheet.situations === 0 || sheet.sheetDate > order.day) return []
            return { ...order, riskSheetId: sheet.id }
          })
          .sort((a, b) => a.of - b.of || a.day.localeCompare(b.day))
          .filter(({ day: own }, index, all) => all.slice(0, index).every((earlier) => earlier.day <= own))
        const plans = orders.map(({ day: approvedOn, riskSheetId, closedAfter }, index) => {
          const next = orders[index + 1]?.day ?? null
          const end = closedAfter === null ? null : addDays(approvedOn, closedAfter)
          const closedOn = end !== null && (next === null || end <= next) ? end : null
          const status = closedOn !== null ? 'closed' : next === null ? 'approved' : 'replaced'
          return { id: `p${index}`, riskSheetId, status, approvedOn, closedOn }
        })
        const visits = [...story.visits]
          .sort((a, b) => a.day.localeCompare(b.day))
          .map(({ day: visitedOn, sooner }, index) => ({
            id: `v${index}`,
            planId: 'p0',
            visitedOn,
            counts: true,
            nextOn: sooner === null ? null : addDays(visitedOn, sooner),
            revisionNeeded: false,
          }))
        const standing = familyStanding(
          {
            closed: false,
            children: [],
            observationDraft: false,
            observations: observations.map(({ arrival, ...sheet }) => ({
              ...sheet,
              talkEnd: null,
              receivedAt: arrival,
              suspected: [],
            })),
            riskDraft: false,
            riskSheets,
            plans,
            visits: visits.map(({ visitedOn, nextOn }) => ({ on: visitedOn, nextOn })),
            renewals: story.renewals,
          },
          '2027-02-01',
          datedLimits,
        )
        if (standing.dueFor === null) return
        const facts = familyFacts({
          place: { communeId: 1, familyId: 'f1' },
          closed: false,
          children: [],
          observations: observations.map(({ arrival, ...sheet }) => ({ ...sheet, talkEnd: null, receivedAt: arrival })),
          riskSheets,
          referrals: story.renewals,
          homeVisits: [],
          plans: plans.map((plan) => ({ ...plan, submittedAt: null, decidedAt: null })),
          visits,
          alerts: [],
          escalations: [],
        })
        const waiting = byDeadline(dutiesOf(facts, '2027-02-01T09:00:00.000Z', dutyCatalogue)).filter(
          ({ state }) => state !== 'met',
        )
        const own = waiting.find(({ duty }) => dutiesFor[standing.dueFor ?? '']?.includes(duty))
        expect(own?.dueOn).toBe(standing.dueOn)
      }),
      { numRuns: 1000 },
    ))
})
