import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { readObservatoryView } from '@/lib/core/casework/observatory-view'
import { judgeCommune } from '@/lib/core/duties/judge-commune'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { judge } from '@/lib/core/risk/judge'
import { storedContentSchema, toSheet } from '@/lib/core/sheet-sync/content'
import { client } from '@/lib/data/client'
import { loadDuties } from '@/lib/data/commune-duties'
import { withCommune, withIdentity } from '@/lib/data/db'
import { listFamilies } from '@/lib/data/family-list'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { findUserForSignIn } from '@/lib/data/users'
import { keptByTriggers } from '@/prisma/seed/demo/records/recount'
import { tables } from '@/prisma/seed/demo/records/rows'
import { momentOn } from '@/prisma/seed/demo/story/moment'
import { countedDuties } from '@/prisma/seed/population/family-duties'
import { type Load, loadPopulation } from '@/prisma/seed/population/load-population'
import { actorOf, apata, pestera, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { inDatabase, manage } from '../setup/test-server'

const { ownerUrl } = testDatabase()
/** A place without villages. */
const sector = { id: 179141, name: 'Sectorul 1', county: { id: 41, name: 'București, sectorul 1' } } as const
const places = [tinca, apata, pestera, sector]
const today = '2026-05-07'
const request: Load = {
  children: 1500,
  seed: 'test',
  today,
  communes: new Set(places.map(({ id }) => id)),
  yesTestData: false,
  migrations: [],
  tell: () => {},
  stopped: () => false,
}
const loaded = [...tables, ...keptByTriggers, 'audit_log', 'duty_count']

const other = `aproape_test_${process.ppid}_${randomBytes(6).toString('hex')}`
const owner = new Client(ownerUrl)
const ofOther = new Client(inDatabase(ownerUrl, other))

beforeAll(async () => {
  await manage(ownerUrl, `CREATE DATABASE ${other} TEMPLATE ${inject('template').name}`)
  await owner.connect()
  await ofOther.connect()
  for (const each of [owner, ofOther]) await addSector(each)
  await loadPopulation(owner, request)
}, 300_000)

const addSector = (to: Client) =>
  to.query(`
    INSERT INTO commune (id, county_id, name, kind) VALUES (${sector.id}, ${sector.county.id}, '${sector.name}', 'sector');
    INSERT INTO organisation (kind, name, county_id, commune_id)
      VALUES ('commune', 'SPAS ${sector.name}', ${sector.county.id}, ${sector.id})`)

afterAll(async () => {
  await client.$disconnect()
  await owner.end()
  await ofOther.end()
  await manage(ownerUrl, `DROP DATABASE ${other} WITH (FORCE)`)
})

async function rowsOf(query: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return (await owner.query<Record<string, unknown>>(query, values)).rows
}

/** The rows of every table, whatever their order; the trail numbers its rows itself. */
async function checksums(of: Client): Promise<Record<string, unknown>> {
  const sums: Record<string, unknown> = {}
  for (const table of loaded) {
    const { rows } = await of.query<{ rows: number; sum: string }>(
      `SELECT count(*)::integer AS rows, md5(string_agg(line, '' ORDER BY line)) AS sum
       FROM (SELECT md5((to_jsonb(t) - CASE WHEN $1 = 'audit_log' THEN 'id' ELSE '' END)::text) AS line FROM ${table} t) lines`,
      [table],
    )
    sums[table] = rows[0]
  }
  return sums
}

describe('a generated population', () => {
  it('has exactly the children asked for, and something in nearly every table', async () => {
    const [found] = await rowsOf(
      'SELECT count(*)::integer AS children, count(DISTINCT commune_id)::integer AS communes FROM child',
    )
    expect(found).toEqual({ children: 1500, communes: 4 })
    const sums = await checksums(owner)
    const empty = loaded.filter((table) => JSON.stringify(sums[table]).includes('"rows":0'))
    expect(empty).toEqual([])
    const states = await rowsOf('SELECT state FROM family GROUP BY state')
    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining([
        'no-suspicion',
        'visit-due',
        'plan-due',
        'plan-submitted',
        'monitored',
        'not-confirmed',
        'closed',
      ]),
    )
  })

  it('has no mark of a pattern left in it', async () => {
    for (const table of loaded) {
      const left = await rowsOf(
        `SELECT count(*)::integer AS rows FROM ${table} t WHERE t::text ~ '[\\uE000\\uE001]|210000000[1234]'`,
      )
      expect([table, left]).toEqual([table, [{ rows: 0 }]])
    }
  })

  it('stands as the program would compute it from the records, every family', async () => {
    for (const place of places) {
      const families = await rowsOf(
        `SELECT id, state, due_on::text AS "dueOn", due_for AS "dueFor",
                to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "dueAt", monitoring_due_on::text AS "monitoringDueOn", dimensions,
                situations, children_count AS "childrenCount"
         FROM family WHERE commune_id = $1 ORDER BY id`,
        [place.id],
      )
      expect(families.length).toBeGreaterThan(5)
      for (const { id, ...standing } of families)
        expect(await withCommune(actorOf(place), (db) => refreshFamilyStanding(db, String(id), today))).toEqual(
          standing,
        )
    }
  }, 120_000)

  it('counts duties as the program would', async () => {
    for (const place of places) {
      const at = momentOn(today, '09:00')
      const states = judgeCommune(
        await withCommune(actorOf(place), (db) => loadDuties(db, new Date(at))),
        dutyCatalogue,
      )
      const kept = await rowsOf(
        `SELECT duty, open, due_today AS "dueToday", due_soon AS "dueSoon", late, met_in_time AS "metInTime", met_late AS "metLate"
         FROM duty_count WHERE commune_id = $1 ORDER BY duty`,
        [place.id],
      )
      expect(kept).toEqual(countedDuties(states).toSorted((a, b) => a.duty.localeCompare(b.duty)))
    }
  })

  it('has whole risk sheets whose verdicts are those of their answers', async () => {
    const { questionnaire } = riskEngine2018.form
    const { name: form, version } = questionnaire
    const sheets = await rowsOf(
      `SELECT id, sheet_date::text AS day, content, verdict FROM risk_sheet WHERE status = 'finished'`,
    )
    expect(sheets.length).toBeGreaterThan(100)
    for (const { id, day, content, verdict } of sheets) {
      const sheet = toSheet(
        { sheetDate: String(day), ...storedContentSchema.parse(content) },
        { id: String(id), form, version },
      )
      expect(parseSheet(questionnaire, sheet)).toMatchObject({ ok: true })
      expect({ ...judge(riskEngine2018, sheet), id: undefined }).toEqual({ ...Object(verdict), id: undefined })
    }
  })

  it('counts the families by state as the triggers would, and leaves policies and triggers in place', async () => {
    const kept = await rowsOf('SELECT commune_id, state, families, children FROM family_state_count ORDER BY 1, 2')
    const counted = await rowsOf(
      `SELECT commune_id, state, count(*)::integer AS families, sum(children_count)::integer AS children
       FROM family GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    expect(kept).toEqual(counted)
    const lax = await rowsOf(
      `SELECT relname FROM pg_class WHERE relname = ANY ($1) AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [loaded],
    )
    const still = await rowsOf(`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`)
    expect([lax, still]).toEqual([[], []])
  })

  it('is listed to its own commune alone', async () => {
    const [found] = await rowsOf('SELECT count(*)::integer AS families FROM family WHERE commune_id = $1', [tinca.id])
    const page = await withCommune(actorOf(tinca), (db) => listFamilies(db, readObservatoryView({}), today))
    expect(page).toMatchObject({ total: found?.families, rows: { length: 25 } })
    const [{ id } = { id: '' }] = page.rows
    expect(await withCommune(actorOf(apata), ({ tx }) => tx.family.count({ where: { id } }))).toBe(0)
  })

  it('gives every commune a worker who can sign in', async () => {
    for (const { id } of places)
      expect(await withIdentity((db) => findUserForSignIn(db, `asistent@${id}.generat`))).toMatchObject({
        membershipId: expect.any(String),
      })
  })

  it('is complete when asked for again, and refuses another population', async () => {
    const before = await checksums(owner)
    expect(await loadPopulation(owner, request)).toMatchObject({ complete: true, children: 1500 })
    expect(await checksums(owner)).toEqual(before)
    await expect(loadPopulation(owner, { ...request, seed: 'b' })).rejects.toThrow('--children 1500 --seed test')
    await expect(loadPopulation(owner, { ...request, children: 1501 })).rejects.toThrow('cannot be added')
    await expect(loadPopulation(owner, { ...request, today: '2026-05-08' })).rejects.toThrow('leads up to 2026-05-07')
    await expect(loadPopulation(owner, { ...request, communes: null })).rejects.toThrow('communes are not those')
  })
})

describe('a run that is stopped', () => {
  it('continues batch by batch to the same rows', async () => {
    const small = { ...request, batchSize: 40 }
    let batches = 0
    const stopped = await loadPopulation(ofOther, { ...small, stopped: () => batches++ >= 3 })
    expect(stopped.complete).toBe(false)

    // The next batches fail after everything but their end was written.
    await ofOther.query(
      `ALTER TABLE family_state_count ADD CONSTRAINT broken CHECK (commune_id <> ${sector.id}) NOT VALID`,
    )
    await expect(loadPopulation(ofOther, small)).rejects.toThrow('broken')
    await ofOther.query('ALTER TABLE family_state_count DROP CONSTRAINT broken')
    const { rows } = await ofOther.query<{ kept: number; noted: number }>(
      `SELECT (SELECT count(*) FROM family)::integer AS kept, (SELECT sum(families) FROM generated.batch)::integer AS noted`,
    )
    expect(rows[0]?.kept).toBe(rows[0]?.noted)

    expect(await loadPopulation(ofOther, small)).toMatchObject({ complete: true, children: 1500 })
    expect(await checksums(ofOther)).toEqual(await checksums(owner))
  }, 120_000)

  it('is refused where others have families, where a commune is unknown, and before the migrations', async () => {
    await ofOther.query('DROP SCHEMA generated CASCADE')
    await expect(loadPopulation(ofOther, request)).rejects.toThrow('not generated')
    await expect(loadPopulation(ofOther, { ...request, communes: new Set([1]) })).rejects.toThrow('knows none')
    await expect(loadPopulation(ofOther, { ...request, communes: null, children: 60_000 })).rejects.toThrow(
      'import:siruta',
    )
    await expect(loadPopulation(ofOther, { ...request, migrations: ['9999_later'] })).rejects.toThrow(
      'npm run db:migrate',
    )
  })
})
