import type { SeparatedSection } from './edition-content'
import type { Narrative } from './edition'
import { nouns } from './nouns'
import { listOf, numberOf, type Language } from './words'

/** The two parts on children who are separated already: who they are, and what SPAS does for their families. */
export function separatedNarrative(
  section: SeparatedSection,
  language: Language,
): Pick<Narrative, 'separated' | 'families'> {
  if (section.children === 0)
    return language === 'ro'
      ? {
          separated: 'Lista DGASPC nu cuprinde niciun copil al localității aflat în sistemul de protecție specială.',
          families: 'Nu sunt familii cu copii aflați în sistemul de protecție specială.',
        }
      : {
          separated: 'The list of DGASPC holds no child of this place in special protection.',
          families: 'There are no families with children in special protection.',
        }
  return { separated: whoTheyAre(section, language), families: whatIsDone(section, language) }
}

function whoTheyAre(
  { children, byMeasure, withFamily, excused, waiting }: SeparatedSection,
  language: Language,
): string {
  const all = numberOf(children, nouns.child, language)
  const kinds = byMeasure
    .filter((kind) => kind.children > 0)
    .map((kind) => `${kind.label[language]}, ${numberOf(kind.children, nouns.child, language)}`)
    .join('; ')
  const count = (number: number) => numberOf(number, nouns.child, language)
  const rest = [
    ...(excused > 0
      ? [
          language === 'ro'
            ? `fără fișă, cu motiv: ${count(excused)}`
            : `without a sheet, with a reason: ${count(excused)}`,
        ]
      : []),
    ...(waiting > 0
      ? [language === 'ro' ? `încă de lămurit: ${count(waiting)}` : `still to be settled: ${count(waiting)}`]
      : []),
  ]
  const tail = rest.length === 0 ? '' : ` (${listOf(rest, language)})`
  return language === 'ro'
    ? `În sistemul de protecție specială: ${all}, după măsură: ${kinds}. Familia este cunoscută de SPAS pentru ${count(withFamily)}${tail}.`
    : `In special protection: ${all}, by measure: ${kinds}. SPAS knows the family of ${count(withFamily)}${tail}.`
}

function whatIsDone({ families }: SeparatedSection, language: Language): string {
  const all = numberOf(families.all, nouns.family, language)
  const family = (number: number) => numberOf(number, nouns.family, language)
  const visits = numberOf(families.visits, nouns.monitoringVisit, language)
  if (families.all === 0)
    return language === 'ro'
      ? 'Niciun copil din listă nu este încă legat de o familie din evidența SPAS.'
      : 'No child of the list is tied to a family in the records of SPAS yet.'
  return language === 'ro'
    ? `Copiii provin din ${all} din evidența SPAS. Fișa de identificare a riscurilor este completată pentru ${family(families.withRiskSheet)}, un plan de servicii este în vigoare pentru ${family(families.withPlan)}; în ultimele 12 luni au fost făcute ${visits}.`
    : `The children come from ${all} in the records of SPAS. The risk identification sheet is filled in for ${family(families.withRiskSheet)}, a service plan is in force for ${family(families.withPlan)}; ${visits} took place in the past 12 months.`
}
