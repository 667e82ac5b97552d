import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/** A row of the first table: how the children at risk were identified, in number of children. */
export type ActivityRow = {
  readonly id: string
  readonly label: Text
  /** The population comes from the statistics office and is typed in; the rest is counted on the day of drafting. */
  readonly source: 'typed-in' | 'counted'
}

const counted = (id: string, ro: string, en: string): ActivityRow => ({ id, label: text(ro, en), source: 'counted' })

/** A6 repeats A2 in print; its place, between suspicion and confirmation, shows that the risk sheet is meant. */
export const activityRows: readonly ActivityRow[] = [
  {
    id: 'A1',
    label: text(
      'Copii de 0-17 ani (INS, ultimul an disponibil)',
      'Children aged 0-17 (statistics office, latest year)',
    ),
    source: 'typed-in',
  },
  counted(
    'A2',
    'Cu fișă de observație completată sau primită de SPAS',
    'With an observation sheet filled in or received by SPAS',
  ),
  counted(
    'A3',
    'Cu fișă de observație completată sau actualizată în ultimele 12 luni',
    'With an observation sheet filled in or updated in the past 12 months',
  ),
  counted('A4', 'Înscriși în Observatorul comunitar al copilului', 'In the Community Children Observatory'),
  counted('A5', 'Cu suspiciunea a cel puțin un risc', 'Under suspicion of at least one risk'),
  counted('A6', 'Cu fișă de identificare a riscurilor completată', 'With a risk identification sheet filled in'),
  counted('A7', 'Cu niciun risc confirmat', 'With no risk confirmed'),
  counted('A8', 'Cu cel puțin un risc confirmat', 'With at least one risk confirmed'),
  counted('A9', 'Cu 2-5 riscuri confirmate', 'With 2-5 risks confirmed'),
  counted('A10', 'Cu 6-10 riscuri confirmate', 'With 6-10 risks confirmed'),
  counted('A11', 'Cu peste 10 riscuri confirmate', 'With more than 10 risks confirmed'),
  counted('A12', 'Înscriși în Registrul copiilor aflați în situație de risc', 'In the Registry of at-risk children'),
]
