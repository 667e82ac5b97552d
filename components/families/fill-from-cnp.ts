import { typeInto } from '@/components/ui/typed-input'
import { toldByCnp } from './told-by-cnp'

const thisDay = () => {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** Fills birth date and sex of the same child from its CNP, where nothing stands in them. */
export function fillFromCnp(box: HTMLInputElement, prefix: string): void {
  const told = toldByCnp(box.value, thisDay())
  const fields = box.form?.elements
  if (told === null || fields === undefined) return
  const birthDate = fields.namedItem(`${prefix}birthDate`)
  if (birthDate instanceof HTMLInputElement && birthDate.value.trim() === '') typeInto(birthDate, told.birthDate)
  const sexes = fields.namedItem(`${prefix}sex`)
  if (!(sexes instanceof RadioNodeList) || sexes.value !== '') return
  sexes.forEach((each) => each instanceof HTMLInputElement && each.value === told.sex && each.click())
}
