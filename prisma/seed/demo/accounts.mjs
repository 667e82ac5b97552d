/** People who do not exist, for the demo alone. Plain JavaScript, because `npm start` names them before anything is built. */

const tinca = { commune: 31789 }
const apata = { commune: 40526 }
const bihor = { county: 5 }
const brasov = { county: 8 }

export const demoPassword = 'aproape-demo'

export const demoAccounts = [
  {
    email: 'asistent@tinca.demo',
    name: 'Ana Pădureanu',
    role: 'spas_worker',
    position: 'asistent social',
    organisation: tinca,
    who: 'social worker, commune of Tinca',
  },
  {
    email: 'primar@tinca.demo',
    name: 'Mircea Câmpeanu',
    role: 'mayor',
    position: 'primar',
    organisation: tinca,
    who: 'mayor, Tinca',
  },
  {
    email: 'cadru@tinca.demo',
    name: 'Ștefania Grădinaru',
    role: 'professional',
    position: 'cadru didactic',
    organisation: tinca,
    who: 'teacher who reports, Tinca',
  },
  {
    email: 'coordonator@bihor.demo',
    name: 'Ioana Țărmure',
    role: 'dgaspc_coordinator',
    position: 'coordonator prevenire',
    organisation: bihor,
    who: 'coordinator, county directorate of Bihor',
  },
  {
    email: 'interventie@bihor.demo',
    name: 'Radu Vâlceanu',
    role: 'dgaspc_intervention',
    position: 'ofițer de intervenție',
    organisation: bihor,
    who: 'intervention officer, Bihor',
  },
  {
    email: 'asistent@apata.demo',
    name: 'Elena Brădeanu',
    role: 'spas_worker',
    position: 'asistent social',
    organisation: apata,
    who: 'social worker, commune of Apața',
  },
  {
    email: 'coordonator@brasov.demo',
    name: 'Dan Șureanu',
    role: 'dgaspc_coordinator',
    position: 'coordonator prevenire',
    organisation: brasov,
    who: 'coordinator, county directorate of Brașov',
  },
  {
    email: 'analist@anpdca.demo',
    name: 'Corina Înălțescu',
    role: 'anpdca_analyst',
    position: 'analist',
    organisation: 'authority',
    who: 'analyst, national authority',
  },
  {
    email: 'admin@anpdca.demo',
    name: 'Victor Dumbrăveanu',
    role: 'anpdca_admin',
    position: 'administrator',
    organisation: 'authority',
    who: 'administrator, national authority',
  },
]
