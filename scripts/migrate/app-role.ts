import { Client } from 'pg'
import { MigrationRefusal } from './refusal'

/** The role that serves; the migrations grant to it by this name. */
export const appRole = 'aproape_app'

type Attributes = { readonly elevated: boolean; readonly login: boolean }

async function attributesOf(owner: Client): Promise<Attributes | undefined> {
  const { rows } = await owner.query<Attributes>(
    `SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS elevated, rolcanlogin AS login
     FROM pg_roles WHERE rolname = $1`,
    [appRole],
  )
  return rows[0]
}

/** Whether the role can sign in with the address as it stands: then there is nothing to change, nor any right needed to. */
async function signsIn(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function passwordIn(appUrl: string): string {
  if (!URL.canParse(appUrl))
    throw new MigrationRefusal('APP_DATABASE_URL is no address: postgresql://aproape_app:password@host:5432/database')
  const { username, password } = new URL(appUrl)
  if (decodeURIComponent(username) !== appRole)
    throw new MigrationRefusal(
      `APP_DATABASE_URL must sign in as ${appRole}, the role that the migrations give rights to.`,
    )
  if (password === '') throw new MigrationRefusal('APP_DATABASE_URL must hold a password.')
  return decodeURIComponent(password)
}

/** Databases of one server share the role: another migration may make it at this moment. */
async function createRole(owner: Client, password: string): Promise<void> {
  const rights = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION'
  await owner.query(`DO $do$ BEGIN
    CREATE ROLE ${appRole} ${rights} PASSWORD ${password};
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $do$`)
}

/** Turns a refused right into words: who has to do what. */
async function withAdvice(change: Promise<unknown>, advice: string): Promise<void> {
  try {
    await change
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && error.code === '42501'
    throw denied ? new MigrationRefusal(advice, { cause: error }) : error
  }
}

/**
 * Makes the role of low privilege, or gives it the password of `appUrl`. A role that could look past row-level security is
 * refused: the whole separation of communes rests on it.
 */
export async function ensureAppRole(owner: Client, appUrl: string): Promise<void> {
  const password = owner.escapeLiteral(passwordIn(appUrl))
  const attributes = await attributesOf(owner)
  if (attributes?.elevated)
    throw new MigrationRefusal(
      `The role ${appRole} has more rights than it may have. As a superuser: ALTER ROLE ${appRole} ` +
        'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION',
    )
  const bySuperuser = `LOGIN PASSWORD '...'; give the same password in APP_DATABASE_URL`
  if (!attributes)
    await withAdvice(
      createRole(owner, password),
      `The owner in DATABASE_URL may not make roles. As a superuser: CREATE ROLE ${appRole} ${bySuperuser}.`,
    )
  else if (!attributes.login || !(await signsIn(appUrl)))
    await withAdvice(
      owner.query(`ALTER ROLE ${appRole} LOGIN PASSWORD ${password}`),
      `The role ${appRole} has another password, and the owner in DATABASE_URL may not change it. Give that password in ` +
        `APP_DATABASE_URL, or as a superuser: ALTER ROLE ${appRole} ${bySuperuser}.`,
    )
}

/**
 * Nobody but the owner makes temporary tables: one that is named like one of ours could stand before it. Rights on a database are
 * lost when it is restored into another one, so each migration says it again.
 */
export async function closeTemporaryTables(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name')
  const database = owner.escapeIdentifier(rows[0]?.name ?? '')
  await owner.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC, ${appRole}`)
}
