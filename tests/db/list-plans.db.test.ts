import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { familySorts, readObservatoryView } from '@/lib/core/casework/observatory-view'
import { planSorts, readPlanView } from '@/lib/core/plan/plan-view'
import { childListQuery } from '@/lib/data/child-list'
import { withCommune } from '@/lib/data/db'
import { dutyQueries } from '@/lib/data/duty-queries'
import { familyListQuery } from '@/lib/data/family-list'
import { grownUpQuery } from '@/lib/data/grown-up'
import { Prisma } from '@/lib/data/generated/client'
import { lookalikesQuery } from '@/lib/data/lookalikes'
import { planCountQuery, planListQuery } from '@/lib/data/plan-list'
import { actorOf, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

// The lists of a commune read its own rows by an index, however many communes there are: the shape of their plans, with the
// policies on, over 30 communes of 120 families.

/** What stands behind the question mark of an address. */
const addresses = (...params: Readonly<Record<string, string>>[]) => params

const worker = actorOf(tinca)
const today = '2026-05-07'

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: Plan[]
}
const plan: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    Plans: z.array(plan).optional(),
  }),
)
const explained = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: plan })) }))

const nodesOf = (node: Plan): Plan[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

async function planOf(query: Prisma.Sql, actor = worker): Promise<Plan[]> {
  const rows = await withCommune(actor, (db) => db.tx.$queryRaw(Prisma.sql`EXPLAIN (FORMAT JSON) ${query}`))
  return explained.parse(rows).flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)))
}

beforeAll(async () => {
  const owner = new Client(testDatabase().ownerUrl)
  const app = new Client(testDatabase().appUrl)
  await owner.connect()
  await app.connect()
  const communes = await owner.query<{ id: number; county_id: number }>('SELECT id, county_id FROM commune')
  for (const { id, county_id } of communes.rows) {
    await app.query('BEGIN')
    await app.query(
      `SELECT set_config('app.user_id', gen_random_uuid()::text, true), set_config('app.role', 'spas_worker', true),
              set_config('app.county_id', $1, true), set_config('app.commune_id', $2, true)`,
      [String(county_id), String(id)],
    )
    await app.query(
      `INSERT INTO family (commune_id, county_id, head_name, state, due_on, dimensions, situations, children_count, created_by)
       SELECT $1, $2, 'Popescu Ion ' || n, (ARRAY['no-sheet', 'visit-due', 'plan-due', 'monitored'])[1 + n % 4],
              CASE WHEN n % 4 > 0 THEN date '2026-04-01' + n END, ARRAY[1 + n % 6], n % 12, 2, gen_random_uuid()
       FROM generate_series(1, 120) n`,
      [id, county_id],
    )
    await app.query(
      `INSERT INTO child (commune_id, county_id, family_id, surname, given_name, birth_date)
       SELECT commune_id, county_id, f.id, 'Popescu', 'Ana ' || n, date '2008-01-01' + (random() * 6000)::integer
       FROM family f, generate_series(1, 2) n`,
    )
    await app.query(
      `INSERT INTO observation_sheet (commune_id, county_id, family_id, status, number, filled_on, signed_at,
                                      risk_sheet_needed, created_by)
       SELECT commune_id, county_id, f.id, 'signed', 'n' || row_number() OVER (), date '2026-03-01', now(), false, created_by
       FROM family f`,
    )
    await app.query(
      `INSERT INTO risk_sheet (commune_id, county_id, family_id, sheet_date, created_by)
       SELECT commune_id, county_id, f.id, date '2026-03-01', created_by FROM family f`,
    )
    await app.query(
      `INSERT INTO service_plan (commune_id, county_id, family_id, risk_sheet_id, due_on, created_by)
       SELECT commune_id, county_id, family_id, id, date '2026-04-01', created_by FROM risk_sheet`,
    )
    await app.query('COMMIT')
  }
  await owner.query('ANALYZE family, child, observation_sheet, service_plan, village')
  await owner.end()
  await app.end()
})

const lists: [string, Prisma.Sql][] = [
  ...familySorts.map((sort): [string, Prisma.Sql] => [
    `families by ${sort}`,
    familyListQuery(tinca.id, readObservatoryView({ sort }), today),
  ]),
  ...addresses(
    { q: 'popescu ion' },
    { q: '014/2026' },
    { village: '31798' },
    { state: 'visit-due' },
    { dimension: '4' },
    { due: 'late' },
    { page: '3', size: '50' },
  ).map((params): [string, Prisma.Sql] => [
    `families with ${JSON.stringify(params)}`,
    familyListQuery(tinca.id, readObservatoryView(params), today),
  ]),
  ...addresses(
    {},
    { q: 'ana' },
    { q: '014' },
    { sort: 'birth' },
    { state: 'monitored' },
    { due: 'week', dimension: '2' },
  ).map((params): [string, Prisma.Sql] => [
    `children with ${JSON.stringify(params)}`,
    childListQuery(tinca.id, readObservatoryView({ view: 'children', ...params }), today),
  ]),
  ...(['families', 'children', 'observations'] as const).map((table): [string, Prisma.Sql] => [
    `what is due: ${table}`,
    dutyQueries(tinca.id, '2008-05-07')[table],
  ]),
  ['who came of age', grownUpQuery(tinca.id, '2008-05-07', '1999-05-07')],
  [
    'families that look alike',
    lookalikesQuery(
      tinca.id,
      { headName: 'Popescu Ion', children: [{ surname: 'Popescu', givenName: 'Ana', birthDate: '2020-01-01' }] },
      null,
    ),
  ],
]

const planQuery = (params: Readonly<Record<string, string>>, asReturned: boolean) => ({
  ...readPlanView(params),
  asReturned,
  statuses: null,
  today,
  limit: 50,
  offset: 0,
})

const plansFor = (asReturned: boolean): [string, Prisma.Sql][] =>
  [
    ...planSorts.map((sort) => ({ sort })),
    ...addresses({ q: 'popescu ion' }, { q: '14' }, { village: '31798' }, { due: 'late' }, { page: '3' }),
  ].flatMap((params): [string, Prisma.Sql][] => [
    [`service plans with ${JSON.stringify(params)}`, planListQuery(tinca.id, planQuery(params, asReturned))],
    [`how many service plans with ${JSON.stringify(params)}`, planCountQuery(tinca.id, planQuery(params, asReturned))],
  ])

const tables = 'family|child|observation_sheet|service_plan'

describe('the plan', () => {
  it.each([
    ...lists.map(([name, query]) => [name, query, worker] as const),
    ...plansFor(false).map(([name, query]) => [name, query, worker] as const),
    ...plansFor(true).map(([name, query]) => [`${name}, for the mayor`, query, actorOf(tinca, 'mayor')] as const),
  ])('of %s reads rows of the own commune by an index', async (_name, query, actor) => {
    const nodes = await planOf(query, actor)
    const whole = nodes.filter(
      (node) => node['Node Type'] === 'Seq Scan' && new RegExp(`^(${tables})$`).test(node['Relation Name'] ?? ''),
    )
    const byIndex = nodes.filter((node) => new RegExp(`^(${tables})_`).test(node['Index Name'] ?? ''))
    expect(whole).toEqual([])
    expect(byIndex.length).toBeGreaterThan(0)
    expect(byIndex.filter((node) => !(node['Index Cond'] ?? '').includes('commune_id'))).toEqual([])
  })
})
