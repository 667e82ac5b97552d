/** Somebody with an account. */
export type Person = { readonly id: string; readonly name: string; readonly email: string; readonly position: string }

/** Who keeps the files of a commune, and those whom its records name beside. */
export type Worker = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly position: string
  /** The account that decides on plans; null where the demo has none. */
  readonly mayorId: string | null
  /** Who sends sheets in; null where the demo has nobody. */
  readonly professional: Person | null
  readonly coordinator: Person
  /** Answers alerts and escalations for the county. */
  readonly officer: Person
  /** The county's officer is one of the demo accounts. */
  readonly officerOnDuty: boolean
}
