import { counties } from '@/lib/content/places/counties'
import { demoAccounts, type DemoAccount } from './accounts.mjs'
import { givenNameFrom, surnameFrom } from './people/names'
import { type DemoCommune, demoCommunes } from './places'
import { randomFrom } from './random'

const isOf = ({ organisation }: DemoAccount, { siruta }: DemoCommune): boolean =>
  organisation !== 'authority' && 'commune' in organisation && organisation.commune === siruta

/** "Cetatea de Baltă" -> "cetatea-de-balta". */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')

function nameFrom(seed: string): string {
  const random = randomFrom(seed)
  const given = givenNameFrom('romanian', { sex: 2, years: 40 }, [], random)
  return `${given} ${surnameFrom('romanian', random)}`
}

function invented(commune: DemoCommune): DemoAccount {
  return {
    email: `asistent@${slug(commune.name)}.demo`,
    name: nameFrom(`worker of ${commune.siruta}`),
    role: 'spas_worker',
    position: 'asistent social',
    organisation: { commune: commune.siruta },
  }
}

/** The account of the social worker of a commune: one of the demo accounts, or an invented one. */
export const workerAccount = (commune: DemoCommune): DemoAccount =>
  demoAccounts.find((account) => account.role === 'spas_worker' && isOf(account, commune)) ?? invented(commune)

/** Whether people can try the demo in this commune. */
export const hasDemoAccount = (commune: DemoCommune): boolean => demoAccounts.some((account) => isOf(account, commune))

/** The account of its mayor, where the demo has one. */
export const mayorAccount = (commune: DemoCommune): DemoAccount | undefined =>
  demoAccounts.find((account) => account.role === 'mayor' && isOf(account, commune))

/** The account of a professional of the commune, where the demo has one. */
export const professionalAccount = (commune: DemoCommune): DemoAccount | undefined =>
  demoAccounts.find((account) => account.role === 'professional' && isOf(account, commune))

const posts = {
  dgaspc_coordinator: { address: 'coordonator', position: 'coordonator prevenire' },
  dgaspc_intervention: { address: 'interventie', position: 'ofițer de intervenție' },
} as const
type Post = keyof typeof posts

const countyAccountAmong = (post: Post, { county }: DemoCommune): DemoAccount | undefined =>
  demoAccounts.find(
    ({ role, organisation }) =>
      role === post && organisation !== 'authority' && 'county' in organisation && organisation.county === county,
  )

/** The account of somebody of the county directorate: one of the demo accounts, or an invented one. */
export function countyAccount(post: Post, commune: DemoCommune): DemoAccount {
  const { address, position } = posts[post]
  const county = counties.find(({ code }) => code === commune.county)
  if (county === undefined) throw new RangeError('no such county')
  return (
    countyAccountAmong(post, commune) ?? {
      email: `${address}@${slug(county.name)}.demo`,
      name: nameFrom(`${post} of ${county.code}`),
      role: post,
      position,
      organisation: { county: county.code },
    }
  )
}

/** Whether people can try the county's intervention here. */
export const hasDemoOfficer = (commune: DemoCommune): boolean =>
  countyAccountAmong('dgaspc_intervention', commune) !== undefined

/** People of the communes and counties that have no demo account. */
export const inventedPeople: readonly DemoAccount[] = demoCommunes
  .flatMap((commune) => [
    workerAccount(commune),
    countyAccount('dgaspc_coordinator', commune),
    countyAccount('dgaspc_intervention', commune),
  ])
  .filter(({ email }, index, all) => all.findIndex((other) => other.email === email) === index)
  .filter(({ email }) => !demoAccounts.some((account) => account.email === email))
