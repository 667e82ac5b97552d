/** What a digest counts: duties about families, what waits for a step, and clocks of the county. */
export const digestTopics = [
  'alert-draft',
  'alert-check',
  'escalation-advice',
  'home-visit',
  'plan',
  'monitoring-visit',
  'sheet-renewal',
  'sheet-arrived',
  'plan-decision',
] as const
export type DigestTopic = (typeof digestTopics)[number]

/** How many are late, due today and due tomorrow; `waiting`: without a day. */
export type DigestCount = {
  readonly late: number
  readonly today: number
  readonly tomorrow: number
  readonly waiting: number
}
export type DigestFigures = Partial<Readonly<Record<DigestTopic, Partial<DigestCount>>>>

export type DigestLine = DigestCount & { readonly topic: DigestTopic }

const none: DigestCount = { late: 0, today: 0, tomorrow: 0, waiting: 0 }

/** The lines of a digest, what presses first; topics of which there is nothing are left out. No lines: nothing to tell. */
export function digestLines(figures: DigestFigures): DigestLine[] {
  return digestTopics
    .map((topic) => ({ ...none, ...figures[topic], topic }))
    .filter(({ late, today, tomorrow, waiting }) => late + today + tomorrow + waiting > 0)
}

/** All lines together. */
export const digestTotal = (lines: readonly DigestLine[]): DigestCount =>
  lines.reduce(
    (sum, { late, today, tomorrow, waiting }) => ({
      late: sum.late + late,
      today: sum.today + today,
      tomorrow: sum.tomorrow + tomorrow,
      waiting: sum.waiting + waiting,
    }),
    none,
  )
