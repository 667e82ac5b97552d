import type { ChoiceOption } from './choice'
import { RadioGroup, type RadioGroupProps } from './radio-group'

type YesNoProps = Omit<RadioGroupProps, 'options' | 'layout'> & {
  yes: ChoiceOption
  no: ChoiceOption
  /** Further answers of the same rank, such as "not seen". */
  others?: readonly ChoiceOption[]
}

export function YesNo({ yes, no, others = [], ...group }: YesNoProps) {
  return <RadioGroup {...group} layout="row" options={[yes, no, ...others]} />
}
