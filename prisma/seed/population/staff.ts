import { hash } from 'bcryptjs'
import type { Client } from 'pg'
import { counties } from '@/lib/content/places/counties'
import { demoPassword } from '../demo/accounts.mjs'
import { idOf } from '../demo/people/ids'
import { givenNameFrom, surnameFrom } from '../demo/people/names'
import { randomFrom } from '../demo/random'
import type { Person } from '../demo/records/worker'
import type { Town } from './places'

/** Who works in a commune and for it. Their addresses end in ".generat"; their password is that of the demo. */
export type TownStaff = {
  readonly worker: Person
  readonly mayor: Person
  /** A teacher who sends in observation sheets. */
  readonly professional: Person
  readonly coordinator: Person
  readonly officer: Person
}

type Account = Person & { readonly role: string; readonly commune: number | null; readonly county: number | null }

function account(email: string, role: string, position: string, place: Pick<Account, 'commune' | 'county'>): Account {
  const random = randomFrom(`population account ${email}`)
  const sex = random.chance(0.7) ? 2 : 1
  const name = `${givenNameFrom('romanian', { sex, years: 40 }, [], random)} ${surnameFrom('romanian', random)}`
  return { id: idOf(`population account ${email}`), email, name, role, position, ...place }
}

const ofCommune = (siruta: number) => ({ commune: siruta, county: null })
const ofCounty = (code: number) => ({ commune: null, county: code })

const worker = ({ siruta }: Town) =>
  account(`asistent@${siruta}.generat`, 'spas_worker', 'asistent social', ofCommune(siruta))
const mayor = ({ siruta }: Town) => account(`primar@${siruta}.generat`, 'mayor', 'primar', ofCommune(siruta))
const professional = ({ siruta }: Town) =>
  account(`cadru@${siruta}.generat`, 'professional', 'cadru didactic', ofCommune(siruta))
const coordinator = (county: number) =>
  account(`coordonator@judet-${county}.generat`, 'dgaspc_coordinator', 'coordonator prevenire', ofCounty(county))
const officer = (county: number) =>
  account(`interventie@judet-${county}.generat`, 'dgaspc_intervention', 'ofițer de intervenție', ofCounty(county))

export const staffOf = (town: Town): TownStaff => ({
  worker: worker(town),
  mayor: mayor(town),
  professional: professional(town),
  coordinator: coordinator(town.county),
  officer: officer(town.county),
})

/** Makes the accounts of these communes, of every county and of an analyst; one password hash serves them all. */
export async function loadStaff(owner: Client, towns: readonly Town[]): Promise<void> {
  const passwordHash = await hash(demoPassword, 10)
  const accounts = [
    ...towns.flatMap((town) => [worker(town), mayor(town), professional(town)]),
    ...counties.flatMap(({ code }) => [coordinator(code), officer(code)]),
    account('analist@national.generat', 'anpdca_analyst', 'analist', { commune: null, county: null }),
  ]
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  await owner.query(
    `INSERT INTO app_user (id, email, name, password_hash) SELECT id, email, name, $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS made (id, email, name)
     ON CONFLICT DO NOTHING`,
    [accounts.map(({ id }) => id), accounts.map(({ email }) => email), accounts.map(({ name }) => name), passwordHash],
  )
  await owner.query(
    `INSERT INTO membership (user_id, organisation_id, role, position)
     SELECT made.id, organisation.id, made.role::role, made.position
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::integer[]) AS made (id, role, position, commune, county)
     JOIN organisation ON CASE WHEN made.commune IS NOT NULL THEN organisation.commune_id = made.commune
                               WHEN made.county IS NOT NULL THEN organisation.kind = 'county' AND organisation.county_id = made.county
                               ELSE organisation.kind = 'authority' END
     ON CONFLICT DO NOTHING`,
    [
      accounts.map(({ id }) => id),
      accounts.map(({ role }) => role),
      accounts.map(({ position }) => position),
      accounts.map(({ commune }) => commune),
      accounts.map(({ county }) => county),
    ],
  )
  await owner.query(`SELECT set_config('app.purpose', '', true)`)
}
