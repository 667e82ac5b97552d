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

function invented(commune: DemoCommune): DemoAccount {
  const random = randomFrom(`worker of ${commune.siruta}`)
  const given = givenNameFrom('romanian', { sex: 2, years: 40 }, [], random)
  return {
    email: `asistent@${slug(commune.name)}.demo`,
    name: `${given} ${surnameFrom('romanian', random)}`,
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

/** Workers of the communes that have no demo account. */
export const inventedWorkers: readonly DemoAccount[] = demoCommunes
  .map(workerAccount)
  .filter(({ email }) => !demoAccounts.some((account) => account.email === email))
