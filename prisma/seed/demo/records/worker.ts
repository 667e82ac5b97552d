/** Who keeps the files of a commune, and which account of its mayor decides; null where the demo has none. */
export type Worker = {
  readonly id: string
  readonly name: string
  readonly position: string
  readonly mayorId: string | null
}
