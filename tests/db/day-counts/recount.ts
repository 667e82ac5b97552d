import type { Client } from 'pg'
import { addMonths } from '@/lib/core/deadlines/add-time'

type Row = Record<string, unknown>
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Counts a commune from its case rows, one by one and by nothing that the counts themselves are made with. */
export async function recounted(owner: Client, commune: number, day: string): Promise<Map<string, number>> {
  const all = async (table: string, dates = '') =>
    (await owner.query<Row>(`SELECT *${dates} FROM ${table} WHERE commune_id = $1`, [commune])).rows
  const families = await all('family', ', closed_on::text AS closed')
  const children = await all('child', ', birth_date::text AS born, left_on::text AS gone')
  const observations = (await all('observation_sheet', ', filled_on::text AS "on"')).filter(
    (row) => row.status === 'signed',
  )
  const onObservation = await all('observation_sheet_child')
  const risks = (await all('risk_sheet', ', sheet_date::text AS "on"')).filter((row) => row.status === 'finished')
  const onRisk = await all('risk_sheet_child')
  const entries = await all('registry_entry', ', registered_on::text AS "on"')
  const plans = await all('service_plan', ', order_date::text AS "on"')
  const listed = await all('special_protection_child', ', placed_on::text AS "on"')
  const population = await all('child_population')
  const { rows: villages } = await owner.query<Row>('SELECT id FROM village WHERE commune_id = $1', [commune])
  const clocks = [
    ...(await all('violence_alert')).map((row) => ({
      kind: 'alerts',
      sent: row.sent_at,
      due: row.due_at,
      done: row.verified_at,
    })),
    ...(await all('escalation')).map((row) => ({
      kind: 'escalations',
      sent: row.sent_at,
      due: null,
      done: row.advised_at,
    })),
  ].filter(({ sent, done }) => sent !== null && done === null)

  const counted = new Map<string, number>()
  const add = (key: string, n = 1) => counted.set(key, (counted.get(key) ?? 0) + n)
  const latest = (sheets: Row[], ending: string) =>
    [...sheets].sort((a, b) => text(a.on).localeCompare(text(b.on)) || Number(a[ending]) - Number(b[ending])).at(-1)
  const byId = (rows: Row[], id: unknown) => rows.find((row) => row.id === id)

  for (const family of families) {
    add(`families.${text(family.state)}`)
    add(`children.${text(family.state)}`, Number(family.children_count))
    if (family.closed !== null) continue
    const situations = family.situations === null ? -1 : Number(family.situations)
    const band = [
      [0, 0, '0'],
      [1, 1, '1'],
      [2, 5, '2-5'],
      [6, 10, '6-10'],
      [11, 15, '11-15'],
      [16, 99, '16+'],
    ] as const
    for (const [from, to, key] of band) if (situations >= from && situations <= to) add(`class.${key}`)
    const last = latest(
      risks.filter((sheet) => sheet.family_id === family.id),
      'finished_at',
    )
    if (list(last?.undetermined).length > 0) add('quality.undetermined')
  }
  const households = new Map<string, Set<string>>()
  for (const child of children) {
    const family = byId(families, child.family_id)
    if (family?.closed !== null || child.gone !== null) continue
    if (text(child.cnp) === '' && text(child.no_cnp_reason) === '') add('quality.noCnpReason')
    if (child.born === null) add('quality.noBirthDate')
    const grown = child.born !== null && text(child.born) <= addMonths(day, -18 * 12)
    if (child.separated === true || grown) continue
    add('coverage.recorded')
    const links = onObservation.filter((link) => link.child_id === child.id)
    const seen = latest(
      observations.filter((sheet) => links.some((link) => link.sheet_id === sheet.id)),
      'signed_at',
    )
    if (seen) {
      add('coverage.withSheet')
      add(text(seen.on) >= addMonths(day, -12) ? 'coverage.recentSheet' : 'quality.oldSheet')
      if (seen.risk_sheet_needed === true) add('coverage.suspected')
    }
    const riskLinks = onRisk.filter((link) => link.child_id === child.id)
    const judged = latest(
      risks.filter((sheet) => riskLinks.some((link) => link.sheet_id === sheet.id)),
      'finished_at',
    )
    if (judged) add('coverage.judged')
    if (!entries.some((entry) => entry.child_id === child.id && entry.closed_on === null)) continue
    add('coverage.registered')
    const confirmed = list(judged?.confirmed)
    const direct = list(riskLinks.find((link) => link.sheet_id === judged?.id)?.direct)
    for (const row of new Set(['total', ...confirmed.map((code) => code.charAt(0)), ...confirmed])) {
      add(`inHouseholds.${row}`)
      households.set(row, (households.get(row) ?? new Set()).add(text(family.id)))
    }
    for (const row of direct) add(`exposed.${row}`)
  }
  for (const [row, homes] of households) add(`households.${row}`, homes.size)
  for (const { kind, due } of clocks) {
    add(`${kind}.open`)
    if (due instanceof Date && due < new Date()) add(`${kind}.late`)
  }
  add('plans.inForce', plans.filter((plan) => plan.status === 'approved').length)
  for (const child of listed) {
    if (child.left_on === null) add('care.children')
    const on = text(child.on)
    if (on === '' || on <= addMonths(day, -12)) continue
    const before = (rows: Row[]) =>
      rows.some((row) => row.family_id === child.family_id && row.on !== null && text(row.on) < on)
    if (child.family_id === null) add('entered.untied')
    else if (before(plans)) add('entered.plan')
    else if (before(risks)) add('entered.risk-sheet')
    else add(before(observations) ? 'entered.observation-sheet' : 'entered.nothing')
  }
  const year = Math.max(...population.map((row) => Number(row.year)))
  const ofYear = population.filter((row) => Number(row.year) === year)
  if (ofYear.length > 0 && ofYear.length === villages.length) {
    add('statistics.communes')
    for (const row of ofYear) add('statistics.children', Number(row.children))
    add('statistics.withSheet', counted.get('coverage.withSheet') ?? 0)
  }
  for (const row of await all('duty_count')) {
    add(`open.${text(row.duty)}`, Number(row.open) + Number(row.due_today))
    add(`late.${text(row.duty)}`, Number(row.late))
  }
  return counted
}
