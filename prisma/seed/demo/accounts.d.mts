import type { Role } from '@/lib/core/access/actor'

/** `organisation` is a commune's SIRUTA code, a county's code or the authority. */
export type DemoAccount = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly position: string
  readonly organisation: { readonly commune: number } | { readonly county: number } | 'authority'
}

export declare const demoPassword: string
export declare const demoAccounts: readonly (DemoAccount & { readonly who: string })[]
