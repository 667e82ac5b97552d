import type { MeasuredFigure, Result } from './results'

const shown = (value: number | null): string =>
  value === null ? '' : value.toLocaleString('en-US', { maximumSignificantDigits: 3 })

const verdict = (met: boolean | null): string => (met === null ? '' : met ? 'yes' : '**no**')

const cells = ({ figure, unit, value, baseline, ratio, target, met, note }: MeasuredFigure): readonly string[] => [
  figure,
  value === null ? '' : `${shown(value)} ${unit}`,
  baseline === null ? '' : `${shown(baseline.value)}: ${baseline.name}`,
  shown(ratio),
  target ?? '',
  verdict(met),
  note ?? '',
]

const row = (texts: readonly string[]): string => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`

const heads = ['figure', 'value', 'baseline of the same run', 'ratio', 'target', 'met', 'note']

/** A table of all figures of one run, with where and when it was taken. */
export function tableOf(bench: string, title: string, { at, machine, figures }: Result): string {
  const { processors, memory, node, load, busy } = machine
  const taken = `${at.slice(0, 16).replace('T', ' ')} UTC, ${processors}, ${memory}, Node ${node}`
  const quiet = busy
    ? `**Taken on a busy machine** (load ${load.before} before, ${load.after} after): not a verdict.`
    : `Load ${load.before} before, ${load.after} after.`
  return [
    `### ${title}`,
    `\`npm run --silent bench -- ${bench}\` · ${taken}. ${quiet}`,
    [row(heads), row(heads.map(() => '---')), ...figures.map((figure) => row(cells(figure)))].join('\n'),
  ].join('\n\n')
}

const [begin, end] = ['<!-- figures: written by npm run bench -- page -->', '<!-- end of figures -->']

/** The page with new tables between its two marks. */
export function withTables(page: string, tables: readonly string[]): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error('The page has lost the marks between which its tables stand.')
  return `${page.slice(0, from)}${begin}\n\n${tables.join('\n\n')}\n\n${page.slice(to)}`
}
