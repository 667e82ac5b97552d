/** Shown after the start; prisma/seed/demo makes them. A test holds the two lists against each other. */
export const demoPassword = 'aproape-demo'

export const demoAccounts = [
  ['asistent@tinca.demo', 'social worker, commune of Tinca'],
  ['primar@tinca.demo', 'mayor, Tinca'],
  ['cadru@tinca.demo', 'teacher who reports, Tinca'],
  ['coordonator@bihor.demo', 'coordinator, county directorate of Bihor'],
  ['interventie@bihor.demo', 'intervention officer, Bihor'],
  ['asistent@apata.demo', 'social worker, commune of Apața'],
  ['coordonator@brasov.demo', 'coordinator, county directorate of Brașov'],
  ['analist@anpdca.demo', 'analyst, national authority'],
  ['admin@anpdca.demo', 'administrator, national authority'],
]
