import type { Role } from '@/lib/core/access/actor'

/** People who do not exist, for the demo alone. `organisation` is a commune's SIRUTA code, a county's code or the authority. */
export type DemoAccount = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly position: string
  readonly organisation: { readonly commune: number } | { readonly county: number } | 'authority'
}

const tinca = { commune: 31789 }
const apata = { commune: 40526 }
const bihor = { county: 5 }
const brasov = { county: 8 }

export const demoPassword = 'aproape-demo'

export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'asistent@tinca.demo',
    name: 'Ana Pădureanu',
    role: 'spas_worker',
    position: 'asistent social',
    organisation: tinca,
  },
  { email: 'primar@tinca.demo', name: 'Mircea Câmpeanu', role: 'mayor', position: 'primar', organisation: tinca },
  {
    email: 'cadru@tinca.demo',
    name: 'Ștefania Grădinaru',
    role: 'professional',
    position: 'cadru didactic',
    organisation: tinca,
  },
  {
    email: 'coordonator@bihor.demo',
    name: 'Ioana Țărmure',
    role: 'dgaspc_coordinator',
    position: 'coordonator prevenire',
    organisation: bihor,
  },
  {
    email: 'interventie@bihor.demo',
    name: 'Radu Vâlceanu',
    role: 'dgaspc_intervention',
    position: 'ofițer de intervenție',
    organisation: bihor,
  },
  {
    email: 'asistent@apata.demo',
    name: 'Elena Brădeanu',
    role: 'spas_worker',
    position: 'asistent social',
    organisation: apata,
  },
  {
    email: 'coordonator@brasov.demo',
    name: 'Dan Șureanu',
    role: 'dgaspc_coordinator',
    position: 'coordonator prevenire',
    organisation: brasov,
  },
  {
    email: 'analist@anpdca.demo',
    name: 'Corina Înălțescu',
    role: 'anpdca_analyst',
    position: 'analist',
    organisation: 'authority',
  },
  {
    email: 'admin@anpdca.demo',
    name: 'Victor Dumbrăveanu',
    role: 'anpdca_admin',
    position: 'administrator',
    organisation: 'authority',
  },
]
