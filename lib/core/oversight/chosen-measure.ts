import { z } from 'zod'
import { countyMeasures, type CountyMeasure } from './national-view'

const measure = z.enum(countyMeasures).catch('registered')

/** What the address asks the map to show; anything it cannot mean is as if it were not there. */
export const readMeasure = (params: Readonly<Record<string, string>>): CountyMeasure => measure.parse(params.measure)
