/** An answer given to the flat form. */
export type Step = readonly [name: string, value: number]

/** What a rival did with the sheet. */
export type Played = {
  /** Milliseconds of each answer, with the rows and the visibility read after it. */
  readonly milliseconds: readonly number[]
  /** After the last answer: ids of the rows that hold, and how many questions apply. */
  readonly confirmed: readonly string[]
  readonly visible: number
}

/** A rival with the sheet loaded, in this process. */
export type Rival = {
  readonly answer: (name: string, value: number) => void
  readonly confirmed: () => readonly string[]
  readonly visible: () => number
}

/** Gives the answers one after another and reads the outcome after each. */
export function play(rival: Rival, steps: readonly Step[]): Played {
  const milliseconds = steps.map(([name, value]) => {
    const since = performance.now()
    rival.answer(name, value)
    rival.confirmed()
    rival.visible()
    return performance.now() - since
  })
  return { milliseconds, confirmed: rival.confirmed(), visible: rival.visible() }
}
