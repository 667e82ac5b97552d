import { dimensions } from '@/lib/content/questionnaires/observation-sheet/2018/dimensions'
import { fillers } from '@/lib/content/questionnaires/observation-sheet/2018/fillers'
import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { otherSuspicions } from '@/lib/content/questionnaires/observation-sheet/2018/other-suspicions'
import { spasCases } from '@/lib/content/questionnaires/observation-sheet/2018/spas-cases'
import { otherField, rowField } from '@/lib/core/observation/fields'
import { text } from '@/lib/core/questionnaire/questions'
import type { ColumnKind, WorkbookColumn } from '@/lib/core/workbook/column'
import { childColumns, familyColumns } from './person-columns'

const sheet = text('Date din fișa de observație', 'From the observation sheet')
const conclusion = text('Concluzia fișei', 'Conclusion of the sheet')

type More = Partial<Pick<WorkbookColumn, 'width' | 'choices' | 'alsoNamed'>>

const ofSheet = (
  id: string,
  head: string,
  kind: ColumnKind,
  ro: string,
  en: string,
  more: More = {},
): WorkbookColumn => ({
  ...{ id, head, kind, group: sheet, meaning: text(ro, en), width: 18 },
  ...more,
})

const letters = ['a', 'b', 'c', 'd', 'e', 'f']

/** The six blocks of A2.1, each with its rows of Table 1. */
const indicatorColumns: readonly WorkbookColumn[] = dimensions.flatMap((dimension, index) => {
  const group = text(
    `Riscuri suspectate: ${letters[index] ?? ''}) ${dimension.title.ro}`,
    `Suspected risks: ${letters[index] ?? ''}) ${dimension.title.en}`,
  )
  const rows = observationIndicators.filter((row) => row.dimension === dimension.id)
  const others = otherSuspicions.filter((other) => other.dimension === dimension.id)
  return [
    ...rows.map(({ id, label }) => ({
      ...{ id: rowField(id), head: `${id} ${label.ro}`, group, meaning: label, width: 12 },
      kind: 'yes-no' as const,
      alsoNamed: [id],
    })),
    ...others.map(({ id, label }) => ({
      ...{ id: otherField(id), head: `${id} ${label.ro}`, group, meaning: label, width: 20 },
      kind: 'text' as const,
      alsoNamed: [id],
    })),
  ]
})

/** The columns of the Observatory (methodology A2.1), with those that a sheet cannot be read back without. */
export const observatoryColumns: readonly WorkbookColumn[] = [
  ...childColumns,
  ofSheet(
    'sheet_number',
    'Numărul unic de identificare',
    'text',
    'AA-NNN/AAAA, dat de aplicație.',
    'AA-NNN/YYYY, given here.',
    {
      alsoNamed: [
        'numar unic',
        'nr unic',
        'numar unic de identificare',
        'nr fisa',
        'numarul fisei',
        'nr fisei',
        'numar fisa',
      ],
    },
  ),
  ofSheet('paper_number', 'Numărul fișei pe hârtie (AABBB)', 'text', 'Cinci cifre.', 'Five digits.', {
    alsoNamed: ['numar pe hartie', 'aabbb', 'numarul fisei pe hartie'],
  }),
  ...familyColumns(sheet),
  ofSheet(
    'filler_name',
    'Completat de: numele și prenumele',
    'text',
    'Cine a completat fișa.',
    'Who filled in the sheet.',
    {
      alsoNamed: [
        'completat de',
        'persoana care a completat',
        'date privind completarea persoana',
        'intocmit de',
        'nume persoana care completeaza',
      ],
    },
  ),
  ofSheet(
    'filler_position',
    'Completat de: funcția',
    'text',
    'Funcția celui care a completat.',
    'Position of that person.',
    {
      alsoNamed: ['functia', 'functie', 'functia celui care a completat', 'functia persoanei care a completat'],
    },
  ),
  ofSheet(
    'filler_kind',
    'Completat de: calitatea',
    'choice',
    'SPAS sau un profesionist local.',
    'SPAS or a local professional.',
    {
      choices: fillers,
      alsoNamed: ['calitatea', 'calitatea celui care a completat'],
    },
  ),
  ofSheet('filled_on', 'Data completării', 'day', 'zz.ll.aaaa', 'dd.mm.yyyy', {
    alsoNamed: [
      'data completare',
      'data fisei',
      'date privind completarea data',
      'completat la',
      'completata la',
      'data intocmirii',
    ],
  }),
  ofSheet(
    'received_on',
    'Data primirii la SPAS',
    'day',
    'Numai la fișa unui profesionist.',
    'Of a professional’s sheet alone.',
    {
      alsoNamed: ['data primirii', 'primita la'],
    },
  ),
  ofSheet(
    'trigger',
    'Cazul în care SPAS completează',
    'choice',
    'Gol la recensământ și la reînnoire.',
    'Empty for census and renewal.',
    {
      choices: spasCases,
      alsoNamed: ['cazul', 'caz'],
    },
  ),
  ofSheet('talk_start', 'Ora începerii discuției', 'time', 'hh:mm', 'hh:mm', {
    width: 9,
    alsoNamed: ['ora inceperii'],
  }),
  ofSheet('talk_end', 'Ora încheierii discuției', 'time', 'hh:mm', 'hh:mm', {
    width: 9,
    alsoNamed: ['ora incheierii'],
  }),
  ofSheet('head_signed', 'Semnată de capul familiei', 'yes-no', 'Pe hârtie.', 'On paper.', { width: 10 }),
  ...indicatorColumns,
  {
    id: 'risk_sheet_needed',
    head: 'Este necesară completarea fișei de identificare a riscurilor?',
    group: conclusion,
    meaning: text('Da, la orice suspiciune.', 'Yes at any suspicion.'),
    kind: 'yes-no',
    width: 16,
    alsoNamed: [
      'este necesara fisa de risc',
      'fisa de risc necesara',
      'necesita fisa de identificare a riscurilor',
      'concluzie',
    ],
  },
  {
    id: 'visitor_name',
    head: 'Vizita la domiciliu: numele și prenumele persoanei',
    group: conclusion,
    meaning: text('Cine face vizita.', 'Who makes the visit.'),
    kind: 'text',
    width: 22,
    alsoNamed: [
      'numele persoanei care va face vizita',
      'persoana care face vizita',
      'persoana care efectueaza vizita',
      'vizita efectuata de',
    ],
  },
  {
    id: 'visitor_position',
    head: 'Vizita la domiciliu: funcția persoanei',
    group: conclusion,
    meaning: text('Funcția celui care face vizita.', 'Position of that person.'),
    kind: 'text',
    width: 18,
    alsoNamed: ['functia persoanei care va face vizita', 'functia persoanei care face vizita'],
  },
  {
    id: 'visit_on',
    head: 'Vizita la domiciliu: data programată',
    group: conclusion,
    meaning: text('În 72 de ore de la completare sau primire.', 'Within 72 hours of filling or arrival.'),
    kind: 'day',
    width: 12,
    alsoNamed: [
      'data vizitei',
      'data programarii vizitei',
      'data la care este programata vizita',
      'data vizitei la domiciliu',
    ],
  },
]
