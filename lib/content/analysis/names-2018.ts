import type { AnalysisTable } from '@/lib/core/analysis/analysis-tables'
import type { NamedTable } from '@/lib/core/analysis/analysis-view'
import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import { rowLabel } from '@/lib/content/report/row-label'

type Names = Readonly<Record<string, Text>>

const titles: Names = {
  table1: text('Tabelul 1. Situații de risc', 'Table 1. Risk situations'),
  table6: text(
    'Tabelul 6. Gospodării și copii după numărul copiilor de acasă',
    'Table 6. Households and children by children at home',
  ),
  table7: text('Tabelul 7. Riscuri economice', 'Table 7. Economic risks'),
  table8: text('Tabelul 8. Riscuri sociale', 'Table 8. Social risks'),
  table9: text('Tabelul 9. Riscuri de sănătate', 'Table 9. Health risks'),
  table10: text('Tabelul 10. Riscuri privind educația', 'Table 10. Risks in education'),
  table11: text('Tabelul 11. Comportamente la risc', 'Table 11. Risk behaviours'),
  table12: text('Tabelul 12. Riscuri legate de locuire', 'Table 12. Housing risks'),
  table13: text('Tabelul 13. Cumularea situațiilor de risc', 'Table 13. Cumulation of risk situations'),
  figure2: text('Figura 2. Sărăcia după numărul copiilor de acasă', 'Figure 2. Poverty by children at home'),
  figure3: text('Figura 3. Sărăcia după riscul social', 'Figure 3. Poverty by social risk'),
  figure4: text('Figura 4. Riscuri privind educația, după sărăcie', 'Figure 4. Risks in education, by poverty'),
  figure5: text('Figura 5. Cel puțin un risc, pe dimensiuni', 'Figure 5. At least one risk, by dimension'),
  figure6: text('Figura 6. Copii după riscurile gospodăriei lor', 'Figure 6. Children by the risks of their household'),
}

const without = text('Fără copil în protecție specială', 'No child in special protection')
const withChild = text('Cu copil în protecție specială', 'Child in special protection')
const columns: Names = {
  households: text('Gospodării', 'Households'),
  inHouseholds: text('Copii din aceste gospodării', 'Children in these households'),
  exposed: text('Copii expuși direct', 'Children directly exposed'),
  without,
  with: withChild,
  total: text('Toate gospodăriile', 'All households'),
  alone: text('În protecție specială, niciun copil acasă', 'In special protection, no child at home'),
  home: text('În protecție specială și copii acasă', 'In special protection, children at home'),
  'households-without': text('Gospodării fără copil în protecție', 'Households, none in protection'),
  'households-with': text('Gospodării cu copil în protecție', 'Households, child in protection'),
  'households-total': text('Toate gospodăriile', 'All households'),
  'children-without': text('Copii acasă, niciunul în protecție', 'Children at home, none in protection'),
  'children-with': text('Copii acasă, alt copil în protecție', 'Children at home, another in protection'),
  'children-total': text('Toți copiii de acasă', 'All children at home'),
  poverty: text('Gospodării sărace', 'Poor households'),
  notPoor: text('Gospodării care nu sunt sărace', 'Households not poor'),
  poor: text('Gospodării sărace', 'Poor households'),
}

const sizes: Names = {
  0: text('Niciun copil acasă', 'No child at home'),
  1: text('1 copil', '1 child'),
  2: text('2 copii', '2 children'),
  3: text('3 copii', '3 children'),
  4: text('4 copii', '4 children'),
  '5-12': text('5 copii sau mai mulți', '5 children or more'),
}

const classes: Names = {
  0: text('Nicio situație', 'No situation'),
  1: text('O situație', '1 situation'),
  '2-5': text('2-5 situații', '2-5 situations'),
  '6-10': text('6-10 situații', '6-10 situations'),
  '11-15': text('11-15 situații', '11-15 situations'),
  '16+': text('16 sau mai multe', '16 or more'),
  mean: text('Media situațiilor', 'Mean of situations'),
  sd: text('Abaterea standard', 'Standard deviation'),
}

const beside: Names = {
  any: text('Cel puțin unul dintre riscuri', 'At least one of the risks'),
  total: text('Toate gospodăriile', 'All households'),
  '1d': text(
    '1d Venit nesigur: niciun membru de la 15 ani nu are un loc de muncă cu contract sau un venit stabil',
    '1d Insecure income: no member of 15 or over works under contract or has a steady income',
  ),
  net: text('din care cu un risc social în plus', 'of them with a further social risk'),
}

/** As much as fits beside a bar. */
const short: Names = {
  '2a': text('Mamă minoră', 'Underage mother'),
  '2c': text('Părinți plecați la muncă', 'Parents away for work'),
  '2f': text('Copil în protecție specială', 'Child in special protection'),
  '2i1': text('Adulți fără acte', 'Adults without papers'),
  '2i2': text('Copii fără acte', 'Children without papers'),
  '2j': text('Membru condamnat', 'Member in custody'),
  '2k1': text('Copil în plasament', 'Child in placement'),
  '2k2': text('Copil lăsat în spital', 'Child left in hospital'),
  '4b': text('Nu frecventează școala', 'Not attending school'),
  '4c1': text('Abandon școlar', 'Left school early'),
  '4c2': text('Risc de abandon', 'At risk of leaving'),
  '4d': text('Frecvență redusă', 'Low attendance'),
  '4e': text('Rezultate slabe', 'Poor results'),
  '4f': text('Sancțiuni școlare', 'School sanctions'),
  '4i': text('Niciodată înscris', 'Never enrolled'),
}

const namesOf = (table: string): Names =>
  ['table6', 'figure2'].includes(table) ? sizes : ['table13', 'figure6'].includes(table) ? classes : beside

function rowName(table: string, row: string): Text {
  const own = namesOf(table)[row]
  if (own !== undefined) return own
  const label = rowLabel(row)
  return /^\d$/.test(row) ? label : text(`${row} ${label.ro}`, `${row} ${label.en}`)
}

const unknown = (key: string): Text => text(key, key)

/** A table with the names of its title, columns and rows. */
export const named2018 = (table: AnalysisTable): NamedTable => ({
  ...table,
  title: titles[table.id] ?? unknown(table.id),
  columnNames: table.columns.map((column) => columns[column] ?? unknown(column)),
  rowNames: table.rows.map(({ key }) => rowName(table.id, key)),
  shortNames: table.rows.map(({ key }) => short[key] ?? rowName(table.id, key)),
})
