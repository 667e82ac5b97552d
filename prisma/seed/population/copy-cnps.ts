import { cnpCheckDigit } from '@/lib/core/cnp/cnp'
import type { Cast } from './masked-family'

/** Never issued: no code of the population can be anybody's. */
const county = 49
const two = (number: number): string => String(number).padStart(2, '0')

/** Gives out CNPs with a right check digit, each once in the commune; another commune may give out the same. */
export class CnpRegister {
  private readonly given = new Map<string, number>()

  issue({ sex, birth: { year, month, day } }: Cast['cnps'][number]): string {
    const born = `${(year < 2000 ? 0 : 4) + sex}${two(year % 100)}${two(month)}${two(day)}`
    const serial = (this.given.get(born) ?? 0) + 1
    if (serial > 999) throw new RangeError('A commune has more people born on one day than there are CNPs for')
    this.given.set(born, serial)
    const digits = `${born}${county}${String(serial).padStart(3, '0')}`
    return `${digits}${cnpCheckDigit([...digits].map(Number))}`
  }
}
