import { classNames } from '@/components/ui/class-names'

/** Labels up to this many letters fit beside each other in half the width of a question. */
const short = 34
/** From so many options on a list is worth two columns. */
const many = 4

/** How a list of options is set: close together on a screen that is not touched, and in two columns where the labels are short. */
export const choicesClass = (labels: readonly string[]): string =>
  classNames(
    'choices lg:gap-1 lg:[&_.choice]:min-h-9 lg:[&_.choice]:py-1',
    labels.length >= many && labels.every(({ length }) => length <= short) && 'lg:grid-cols-2',
  )
