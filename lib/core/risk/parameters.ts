import { valueOn } from '@/lib/core/dates/dated'
import type { ParameterValues } from '@/lib/core/questionnaire/world'
import type { Parameter } from './rules'

/** The values in force on a day. Throws for a parameter that has none: a rule set must cover every day it is used on. */
export function parametersOn(parameters: readonly Parameter[], day: string): ParameterValues {
  const values: Record<string, number | string> = {}
  for (const parameter of parameters) values[parameter.name] = resolve(parameter, day, values)
  return values
}

function resolve(parameter: Parameter, day: string, values: ParameterValues): number | string {
  if ('product' in parameter) {
    const product = parameter.product.reduce((result, name) => {
      const factor = values[name]
      if (typeof factor !== 'number') throw new TypeError(`${parameter.name} needs the number ${name} before it`)
      return result * factor
    }, 1)
    return Math.round(product * 100) / 100
  }
  const value = valueOn(parameter.values, day)
  if (value === undefined) throw new RangeError(`no value of ${parameter.name} is in force on ${day}`)
  return value
}
