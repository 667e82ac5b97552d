import type { Role } from '@/lib/core/access/actor'

const homes: Readonly<Record<Role, string>> = {
  spas_worker: '/today',
  professional: '/referrals',
  mayor: '/plans',
  spas_admin: '/admin',
  dgaspc_coordinator: '/county',
  dgaspc_intervention: '/alerts',
  dgaspc_monitoring: '/county',
  anpdca_analyst: '/national',
  anpdca_admin: '/admin',
}

/** The first page of a role: what it has to do today. */
export const homeOf = (role: Role): string => homes[role]
