import { describe, expect, it } from 'vitest'
import { sentContentSchema } from '@/lib/core/alerts/sent-content'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { addDays } from '@/lib/core/deadlines/add-time'
import { communeFigure } from '@/lib/core/report/edition-content'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { toSheet } from '@/lib/core/sheet-sync/content'
import { withCommune } from '@/lib/data/db'
import { numbersGiven } from '@/lib/data/risk-changes'
import { listEditions } from '@/lib/features/report/list-editions'
import { showEdition } from '@/lib/features/report/show-edition'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { actorOf, apata, tinca } from '../factories/casework'
import { loadDemoFirst, rowsOf, today } from '../factories/demo'

const worker = actorOf(tinca)
loadDemoFirst()

describe('what the demo tells', () => {
  it('has families in every state, and some with work that is due today and late', async () => {
    const inTinca = await rowsOf(
      `SELECT state, count(*) FILTER (WHERE due_on = $2)::integer AS today, count(*) FILTER (WHERE due_on < $2)::integer AS late
       FROM family WHERE commune_id = $1 GROUP BY state`,
      [tinca.id, today],
    )
    expect(inTinca.map(({ state }) => state)).toEqual(
      expect.arrayContaining([
        'no-sheet',
        'observation-draft',
        'no-suspicion',
        'visit-due',
        'risk-sheet-draft',
        'plan-due',
        'plan-submitted',
        'plan-returned',
        'monitored',
        'not-confirmed',
        'closed',
      ]),
    )
    for (const state of ['visit-due', 'plan-due', 'monitored', 'not-confirmed']) {
      const found = inTinca.find((each) => each.state === state)
      expect({ state, today: Number(found?.today) > 0, late: Number(found?.late) > 0 }).toEqual({
        state,
        today: true,
        late: true,
      })
    }
  })

  it('has alerts in every step where the county of the demo answers, and what was sent can be read', async () => {
    const alerts = await rowsOf(
      `SELECT CASE WHEN status = 'received' AND due_at < $2::date THEN 'late' ELSE status END AS step, count(*)::integer
       FROM violence_alert WHERE commune_id = $1 GROUP BY 1`,
      [tinca.id, today],
    )
    expect(alerts.map(({ step }) => step).sort()).toEqual(['draft', 'late', 'received', 'verified'])
    const sent = await rowsOf(
      `SELECT content FROM violence_alert WHERE content IS NOT NULL UNION ALL SELECT content FROM escalation`,
    )
    for (const { content } of sent) expect(sentContentSchema.safeParse(content).success).toBe(true)
  })

  it('has an alert for each sheet that speaks of violence and an escalation for each family over ten situations', async () => {
    const [missing] = await rowsOf(
      `SELECT count(*) FILTER (WHERE alert AND NOT EXISTS
                (SELECT FROM violence_alert a WHERE a.risk_sheet_id = s.id))::integer AS alerts,
              count(*) FILTER (WHERE situations > 10 AND NOT EXISTS
                (SELECT FROM escalation e WHERE e.risk_sheet_id = s.id))::integer AS escalations
       FROM risk_sheet s WHERE status = 'finished'`,
    )
    expect(missing).toEqual({ alerts: 0, escalations: 0 })
  })

  it('has an alert for each sheet of the last days that speaks of violence and that no visit has followed', async () => {
    const [found] = await rowsOf(
      `SELECT count(*) FILTER (WHERE a.id IS NULL)::integer AS missing, count(a.id)::integer AS observed
       FROM observation_sheet s LEFT JOIN violence_alert a
         ON a.commune_id = s.commune_id AND a.observation_sheet_id = s.id
       WHERE s.status = 'signed' AND (s.answers ->> '6b')::boolean AND s.filled_on > $1::date - 7
         AND NOT EXISTS (SELECT FROM risk_sheet r WHERE r.family_id = s.family_id AND r.status = 'finished')`,
      [today],
    )
    expect(found).toMatchObject({ missing: 0 })
    expect(Number(found?.observed)).toBeGreaterThan(0)
    // Nobody's day begins with a flood.
    const unsent = await rowsOf(
      "SELECT commune_id FROM violence_alert WHERE status = 'draft' GROUP BY 1 HAVING count(*) > 1",
    )
    expect(unsent).toEqual([])
  })

  it('has work that nobody has done yet for the worker, the professional and the county', async () => {
    const [open] = await rowsOf(
      `SELECT (SELECT count(*) FROM referral WHERE commune_id = $1 AND outcome IS NULL)::integer AS cases,
              (SELECT count(*) FROM professional_sheet WHERE commune_id = $1 AND status = 'sent')::integer AS sheets,
              (SELECT count(*) FROM professional_sheet WHERE commune_id = $1 AND status = 'draft')::integer AS drafts,
              (SELECT count(*) FROM home_visit WHERE commune_id = $1 AND status = 'planned')::integer AS visits,
              (SELECT count(*) FROM home_visit WHERE commune_id = $1 AND status = 'not-found')::integer AS missed,
              (SELECT count(*) FROM service_plan WHERE commune_id = $1 AND version = 2)::integer AS revised,
              (SELECT count(*) FROM special_protection_child WHERE commune_id = $1 AND family_id IS NULL)::integer AS untied,
              (SELECT count(*) FROM guidance_request WHERE commune_id = $1 AND answered_at IS NULL)::integer AS questions`,
      [tinca.id],
    )
    expect(open).toEqual({ cases: 3, sheets: 2, drafts: 1, visits: 5, missed: 1, revised: 2, untied: 2, questions: 1 })
  })

  it('speaks in the goal of a plan of the separated children where those are all', async () => {
    const unnamed = await rowsOf(
      `SELECT goal FROM service_plan plan WHERE jsonb_array_length(as_sent -> 'children') = 0
         AND EXISTS (SELECT FROM child c WHERE c.family_id = plan.family_id AND c.separated)`,
    )
    expect(unnamed.length).toBeGreaterThan(0)
    for (const { goal } of unnamed) expect(goal).toContain('în protecție specială')
  })

  it('has reports in several states, which its records still tell and whose fingerprints fit', async () => {
    const told = async (place: typeof tinca | typeof apata) => {
      const shown: unknown[] = []
      for (const { id } of (await listEditions(actorOf(place))) ?? []) {
        const edition = await showEdition(actorOf(place), id)
        if (edition === null) throw new Error('an edition is not there')
        const { head, intact, since, figures, narrative } = edition
        shown.push([head.referenceDate, head.edition, head.status, intact, since])
        expect(communeFigure(figures, 'A4'), head.referenceDate).toBeGreaterThan(0)
        expect(Object.values(narrative).every((part) => part.length > 20)).toBe(true)
      }
      return shown
    }
    expect(await told(tinca)).toEqual([
      ['2025-12-31', 2, 'accepted', true, []],
      ['2025-12-31', 1, 'returned', true, []],
      ['2025-06-30', 1, 'accepted', true, []],
    ])
    expect(await told(apata)).toEqual([
      ['2025-12-31', 1, 'handed-in', true, []],
      ['2025-06-30', 1, 'accepted', true, []],
    ])
  })
})

describe('a risk sheet that was left halfway', () => {
  const drafts = () => rowsOf(`SELECT id FROM risk_sheet WHERE commune_id = $1 AND status = 'draft'`, [tinca.id])

  it('opens where the worker stopped, answered in its first sections alone', async () => {
    const [draft] = await drafts()
    const seen = await seeRiskSheet(worker, String(draft?.id), 'open')
    expect(seen).toMatchObject({ ok: true, value: { sheet: { finish: null }, lastTouched: { entity: 'household' } } })
    if (!seen.ok) return
    const { name: form, version } = riskEngine2018.form.questionnaire
    const { content, revision, childLinks } = seen.value.sheet
    const sheet = toSheet(content, { id: seen.value.sheet.id, form, version })
    expect(parseSheet(riskEngine2018.form.questionnaire, sheet)).toMatchObject({ ok: true })
    expect(Object.keys(content.household)).toContain('VENG')
    expect(Object.keys(content.household)).not.toContain('L1')
    expect(content.sheetDate).toBe(addDays(today, -1))
    expect(Object.keys(childLinks.persons).length).toBeGreaterThan(0)

    const numbers = await withCommune(worker, (db) => numbersGiven(db, seen.value.sheet.id))
    expect(numbers.person.map(String).sort()).toEqual(Object.keys(content.persons).sort())
    const [log] = await rowsOf('SELECT max(revision) AS last FROM risk_change WHERE sheet_id = $1', [draft?.id])
    expect(log?.last).toBe(revision)
  })

  it('can be finished, and moves the family on', async () => {
    const [draft] = await drafts()
    const seen = await seeRiskSheet(worker, String(draft?.id), 'open')
    if (!seen.ok) throw new Error('the sheet is not there')
    const { id: sheetId, revision, familyId } = seen.value.sheet
    expect(await finishRiskSheet(worker, { sheetId, revision, unansweredReason: 'Mama a plecat' })).toEqual({
      ok: true,
      value: { familyId },
    })
    const [family] = await rowsOf('SELECT state FROM family WHERE id = $1', [familyId])
    expect(family?.state).not.toBe('risk-sheet-draft')
  })
})
