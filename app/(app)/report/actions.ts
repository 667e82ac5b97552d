'use server'

import { setChildPopulation } from '@/lib/features/report/set-population'
import { action } from '@/lib/web/action'
import { populationSchema } from './population-schema'

export const setPopulationAction = action('report.population', populationSchema, async (actor, { year, figures }) => {
  const saved = await setChildPopulation(actor, year, figures)
  return saved.ok ? { ok: true, value: { redirectTo: '/report?saved=population' } } : saved
})
