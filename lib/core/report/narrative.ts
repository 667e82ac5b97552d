import { shownDay } from '@/lib/core/observation/shown-values'
import { communeFigure, type EditionFigures } from './edition-content'
import type { Narrative } from './edition'
import { changesBetween } from './evolution'
import { nouns } from './nouns'
import { separatedNarrative } from './separated-narrative'
import { listOf, numberOf, percentOf, type Language } from './words'

/** How many risks and changes are told in words; the rest stands in the tables. */
const most = 5

export type NarrativeFacts = {
  readonly commune: string
  readonly referenceDate: string
  readonly figures: EditionFigures
  /** The last accepted edition of an earlier day. */
  readonly before: { readonly referenceDate: string; readonly figures: EditionFigures } | null
}

/** The four parts of the report as the records suggest them, for the worker to edit. Nothing is said that was not counted. */
export function proposedNarrative(facts: NarrativeFacts, language: Language): Narrative {
  return {
    activities: activitiesPart(facts, language),
    results: resultsPart(facts, language),
    ...separatedNarrative(facts.figures.separated, language),
  }
}

const sentences = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

function activitiesPart({ commune, referenceDate, figures }: NarrativeFacts, language: Language): string {
  const done = figures.workDone
  const period = [shownDay(done.since), shownDay(referenceDate)] as const
  const counted = [
    [done.observationSheets, nouns.observationSheet],
    [done.referrals, nouns.referral],
    [done.professionalSheets, nouns.professionalSheet],
    [done.homeVisits, nouns.homeVisit],
    [done.riskSheets, nouns.riskSheet],
    [done.plans, nouns.plan],
    [done.monitoringVisits, nouns.monitoringVisit],
    [done.alerts, nouns.alert],
  ] as const
  const told = counted.filter(([count]) => count > 0).map(([count, noun]) => numberOf(count, noun, language))
  const coverage = coverageOf(figures, language)
  if (told.length === 0)
    return language === 'ro'
      ? sentences(
          `Între ${period[0]} și ${period[1]} nu a fost înregistrată nicio activitate de identificare.`,
          coverage,
        )
      : sentences(`Between ${period[0]} and ${period[1]} no activity of identification was recorded.`, coverage)
  return language === 'ro'
    ? sentences(
        `Între ${period[0]} și ${period[1]}, SPAS ${commune} a înregistrat ${listOf(told, language)}.`,
        coverage,
      )
    : sentences(`Between ${period[0]} and ${period[1]}, SPAS ${commune} recorded ${listOf(told, language)}.`, coverage)
}

function coverageOf(figures: EditionFigures, language: Language): string | null {
  const population = communeFigure(figures, 'A1')
  const withSheet = communeFigure(figures, 'A2') ?? 0
  const share = population === null ? null : percentOf(withSheet, population, language)
  if (population === null || share === null) return null
  const [seen, all] = [numberOf(withSheet, nouns.child, language), numberOf(population, nouns.child, language)]
  return language === 'ro'
    ? `Fișe de observație există pentru ${seen}, adică ${share} din populația de ${all}.`
    : `There are observation sheets for ${seen}, that is ${share} of the population of ${all}.`
}

function resultsPart({ figures, before }: NarrativeFacts, language: Language): string {
  const figure = (row: string) => communeFigure(figures, row) ?? 0
  const children = (row: string) => numberOf(figure(row), nouns.child, language)
  if (figure('A4') === 0)
    return language === 'ro'
      ? 'Observatorul nu cuprindea niciun copil la data raportului.'
      : 'The Observatory held no child on the day of the report.'
  const suspicion =
    language === 'ro'
      ? `Din ${children('A4')} în Observator, fișa de observație ridică o suspiciune de risc pentru ${children('A5')}.`
      : `Of ${children('A4')} in the Observatory, the observation sheet raises a suspicion of risk for ${children('A5')}.`
  return [
    sentences(suspicion, confirmedOf(figures, language), bandsOf(figures, language)),
    sentences(largestOf(figures, language)),
    sentences(changesOf(figures, before, language)),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function confirmedOf(figures: EditionFigures, language: Language): string | null {
  const [judged, confirmed] = [communeFigure(figures, 'A6') ?? 0, communeFigure(figures, 'A8') ?? 0]
  const share = percentOf(confirmed, judged, language)
  if (share === null) return null
  const [all, some] = [numberOf(judged, nouns.child, language), numberOf(confirmed, nouns.child, language)]
  return language === 'ro'
    ? `Fișa de identificare a riscurilor a fost completată pentru ${all} și a confirmat cel puțin un risc pentru ${some} (${share}).`
    : `The risk identification sheet was filled in for ${all} and confirmed at least one risk for ${some} (${share}).`
}

const bands = [
  { row: 'exactlyOne', ro: 'un singur risc', en: 'exactly one risk' },
  { row: 'A9', ro: 'între 2 și 5 riscuri', en: 'between 2 and 5 risks' },
  { row: 'A10', ro: 'între 6 și 10 riscuri', en: 'between 6 and 10 risks' },
  { row: 'A11', ro: 'peste 10 riscuri', en: 'more than 10 risks' },
] as const

function bandsOf(figures: EditionFigures, language: Language): string | null {
  const told = bands.flatMap(({ row, ...name }) => {
    const children = communeFigure(figures, row) ?? 0
    return children === 0 ? [] : [`${name[language]}, ${numberOf(children, nouns.child, language)}`]
  })
  if (told.length === 0) return null
  return language === 'ro'
    ? `După numărul de riscuri ale familiei: ${told.join('; ')}.`
    : `By number of risks of the family: ${told.join('; ')}.`
}

function largestOf(figures: EditionFigures, language: Language): string | null {
  const largest = figures.distribution
    .filter(({ kind, household }) => kind === 'situation' && (household[0] ?? 0) > 0)
    .map(({ label, household }) => ({ label, children: household[0] ?? 0 }))
    .sort((one, other) => other.children - one.children)
    .slice(0, most)
  if (largest.length === 0) return null
  const told = largest.map(
    ({ label, children }) => `${quoted(label[language], language)} (${numberOf(children, nouns.child, language)})`,
  )
  return language === 'ro'
    ? `Cele mai frecvente riscuri: ${told.join('; ')}.`
    : `The most frequent risks: ${told.join('; ')}.`
}

/** A row of the table by its words alone; what reads the report knows no codes. */
const quoted = (words: string, language: Language): string => (language === 'ro' ? `„${words}”` : `“${words}”`)

function moreOrFewer(difference: number, language: Language): string {
  const count = numberOf(Math.abs(difference), nouns.child, language)
  if (language === 'ro') return `${count} ${difference > 0 ? 'în plus' : 'în minus'}`
  return `${count} ${difference > 0 ? 'more' : 'fewer'}`
}

const nowOf = (children: number, language: Language): string =>
  `${language === 'ro' ? 'acum' : 'now'} ${numberOf(children, nouns.child, language)}`

function changesOf(figures: EditionFigures, before: NarrativeFacts['before'], language: Language): string | null {
  if (before === null) return null
  const then = communeFigure(before.figures, 'A12') ?? 0
  const now = communeFigure(figures, 'A12') ?? 0
  const day = shownDay(before.referenceDate)
  const changes = changesBetween(before.figures, figures).slice(0, most)
  const told = changes.map(
    ({ label, difference, now: children }) =>
      `${quoted(label[language], language)} (${moreOrFewer(difference, language)}, ${nowOf(children, language)})`,
  )
  const [was, is] = [numberOf(then, nouns.child, language), numberOf(now, nouns.child, language)]
  const register =
    language === 'ro'
      ? `Față de raportul cu cifrele din ${day}, Registrul a trecut de la ${was} la ${is}.`
      : `Since the report with the figures of ${day}, the Registry went from ${was} to ${is}.`
  if (told.length === 0) return register
  return language === 'ro'
    ? `${register} Cele mai mari schimbări: ${told.join('; ')}.`
    : `${register} The largest changes: ${told.join('; ')}.`
}
