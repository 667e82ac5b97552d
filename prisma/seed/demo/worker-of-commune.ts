import type { DemoAccount } from './accounts.mjs'
import { countyAccount, hasDemoOfficer, mayorAccount, professionalAccount, workerAccount } from './commune-workers'
import type { DemoCommune } from './places'
import type { Person, Worker } from './records/worker'

/** The people of a commune with their ids by e-mail address. */
export function workerOfCommune(commune: DemoCommune, idOf: (email: string) => string): Worker {
  const person = ({ email, name, position }: DemoAccount): Person => ({ id: idOf(email), email, name, position })
  const { id, name, email, position } = person(workerAccount(commune))
  const mayor = mayorAccount(commune)
  const professional = professionalAccount(commune)
  return {
    id,
    name,
    email,
    position,
    mayorId: mayor ? idOf(mayor.email) : null,
    professional: professional ? person(professional) : null,
    coordinator: person(countyAccount('dgaspc_coordinator', commune)),
    officer: person(countyAccount('dgaspc_intervention', commune)),
    officerOnDuty: hasDemoOfficer(commune),
  }
}
