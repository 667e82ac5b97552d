import { catchUp } from '@/lib/features/oversight/count-round'
import { countStaleCommunes } from '@/lib/features/analysis/analysis-round'
import { tellCounts } from '@/lib/features/analysis/tell-counts'
import { duration } from '@/prisma/seed/population/progress'

/** Communes of one step: it tells how far it has come after each. */
const atOnce = 200

/** Counts what the rounds of a running program would: the day of each commune and county, then the tables of the census. */
export async function catchUpCounts(tell: (line: string) => void, stopped: () => boolean): Promise<void> {
  const began = new Date()
  const rounds = [
    { name: 'by day', count: () => catchUp(began, atOnce) },
    { name: 'for the analysis', count: countStaleCommunes },
  ]
  for (const { name, count } of rounds) {
    const from = performance.now()
    let communes = 0
    while (!stopped()) {
      const counted = await count()
      communes += counted
      if (counted === 0) break
      tell(`Counted ${name}: ${communes} communes in ${duration((performance.now() - from) / 1000)}`)
    }
  }
  if (stopped()) return
  tell('Deciding what is told of all places')
  await tellCounts()
}
