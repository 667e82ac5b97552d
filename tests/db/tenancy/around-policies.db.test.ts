import { describe, expect, it } from 'vitest'
import { names, rows } from './catalogue'

describe('around the policies', () => {
  it('views ask as whoever reads them, and none keeps rows of its own', async () => {
    expect(
      await names(`
        SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
        WHERE n.nspname = 'public' AND (relkind = 'm' OR (relkind = 'v'
          AND NOT COALESCE(reloptions @> '{security_invoker=true}' OR reloptions @> '{security_invoker=on}', false)))`),
    ).toEqual([])
  })

  it('only triggers work with the rights of the owner, and nobody calls them; but for names in a plan and passwords', async () => {
    const functions = await rows(`
      SELECT proname, has_function_privilege('public', pg_proc.oid, 'EXECUTE') AS everybodys,
             prorettype = 'trigger'::regtype AS trigger, proconfig::text LIKE '%search_path%' AS fixed_path
      FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE n.nspname = 'public' AND prosecdef ORDER BY proname COLLATE "C"`)
    expect(functions.length).toBeGreaterThan(0)
    expect(functions.filter(({ fixed_path }) => fixed_path !== true)).toEqual([])
    expect(functions.filter(({ trigger }) => trigger !== true)).toMatchObject([
      // Counts are kept by all but one of these; each asks for its role or purpose first.
      { proname: 'add_up_county', everybodys: false },
      { proname: 'begin_analysis', everybodys: false },
      { proname: 'begin_day_count', everybodys: false },
      { proname: 'change_password', everybodys: false },
      { proname: 'keep_analysis', everybodys: false },
      { proname: 'keep_day_count', everybodys: false },
      { proname: 'password_for', everybodys: false },
      { proname: 'password_of', everybodys: false },
      { proname: 'plan_children', everybodys: false },
    ])
  })
})
