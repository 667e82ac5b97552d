import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../setup/database'
import { rows } from './catalogue'

const app = new Client(testDatabase().appUrl)
beforeAll(() => app.connect())
afterAll(() => app.end())

describe('the role that serves', () => {
  it('is bound by the policies and owns nothing', async () => {
    const [role] = await rows(`
      SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
             (SELECT count(*)::integer FROM pg_class WHERE relowner = pg_roles.oid) AS owned,
             (SELECT count(*)::integer FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships
      FROM pg_roles WHERE rolname = 'aproape_app'`)
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    })
  })

  it.each([
    'ALTER TABLE family DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE family NO FORCE ROW LEVEL SECURITY',
    'DROP POLICY commune_read ON family',
    'ALTER TABLE family DISABLE TRIGGER audit',
    'TRUNCATE family',
    'CREATE TABLE own (id integer)',
    'SET session_replication_role = replica',
    'SET ROLE postgres',
    'DELETE FROM audit_log',
    'UPDATE access_log SET action = action',
    'UPDATE commune SET name = name',
    'SELECT lo_create(0)',
    `SELECT lo_from_bytea(0, 'x')`,
    'SELECT * FROM _prisma_migrations',
  ])('may not: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(
      /permission denied|must be owner|cannot set parameter|does not exist/,
    )
  })

  it('gets an error, not rows, when it asks to be spared the policies', async () => {
    await app.query('SET row_security = off')
    await expect(app.query('SELECT * FROM family')).rejects.toThrow(/row-level security/)
    await app.query('SET row_security = on')
  })
})
