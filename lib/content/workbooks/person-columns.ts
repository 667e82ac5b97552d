import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { WorkbookColumn } from '@/lib/core/workbook/column'

export const noCnpChoices = [
  { code: 'newborn', label: text('nou-născut', 'newborn') },
  { code: 'no-papers', label: text('fără acte', 'no papers') },
  { code: 'foreign', label: text('cetățean străin', 'foreign citizen') },
  { code: 'not-shown', label: text('actul nu a fost arătat', 'document not shown') },
] as const

export const sexChoices = [
  { code: '1', label: text('M', 'M') },
  { code: '2', label: text('F', 'F') },
] as const

const child = text('Copilul', 'The child')

/** Who the child is; A2.1 and 4.2 print the name in one column, here surname and given name stand apart. */
export const childColumns: readonly WorkbookColumn[] = [
  {
    id: 'row_no',
    head: 'Nr. crt.',
    group: text('Rândul', 'The row'),
    meaning: text(
      'Numărul rândului; ultimul este numărul copiilor.',
      'Number of the row; the last is the number of children.',
    ),
    kind: 'number',
    width: 7,
    alsoNamed: ['nr', 'nr crt', 'numar curent', 'nr curent', 'crt'],
  },
  {
    id: 'surname',
    head: 'Numele de familie al copilului',
    group: child,
    meaning: text('Numele de familie, ca în acte.', 'Surname as in the documents.'),
    kind: 'text',
    width: 20,
    alsoNamed: ['nume', 'numele', 'nume copil', 'numele copilului', 'nume de familie', 'numele de familie'],
  },
  {
    id: 'given_name',
    head: 'Prenumele copilului',
    group: child,
    meaning: text('Toate prenumele, ca în acte.', 'All given names as in the documents.'),
    kind: 'text',
    width: 22,
    alsoNamed: ['prenume', 'prenumele', 'prenume copil'],
  },
  {
    id: 'cnp',
    head: 'Codul numeric personal al copilului (CNP)',
    group: child,
    meaning: text(
      '13 cifre, păstrate ca text; gol numai cu motiv.',
      '13 digits kept as text; empty with a reason only.',
    ),
    kind: 'text',
    width: 16,
    alsoNamed: [
      'cnp',
      'cnp copil',
      'cnp-ul copilului',
      'cnpul copilului',
      'cod numeric personal',
      'codul numeric personal',
    ],
  },
  {
    id: 'no_cnp_reason',
    head: 'Motivul lipsei CNP',
    group: child,
    meaning: text('De ce nu este scris CNP-ul.', 'Why there is no CNP.'),
    kind: 'choice',
    width: 18,
    choices: noCnpChoices,
    alsoNamed: ['motiv lipsa cnp', 'lipsa cnp', 'de ce lipseste cnp'],
  },
  {
    id: 'birth_date',
    head: 'Data nașterii copilului',
    group: child,
    meaning: text('zz.ll.aaaa', 'dd.mm.yyyy'),
    kind: 'day',
    width: 12,
    alsoNamed: ['data nasterii', 'data nastere', 'nascut la', 'data de nastere', 'nascut la data'],
  },
  {
    id: 'sex',
    head: 'Sexul copilului',
    group: child,
    meaning: text('M sau F.', 'M (male) or F (female).'),
    kind: 'choice',
    width: 7,
    choices: sexChoices,
    alsoNamed: ['sex', 'sexul', 'gen', 'm/f'],
  },
  {
    id: 'separated',
    head: 'Copil în protecție specială',
    group: child,
    meaning: text('Da, dacă locuiește acum în protecție specială.', 'Yes when now living in special protection.'),
    kind: 'yes-no',
    width: 12,
    alsoNamed: ['protectie speciala', 'in protectie speciala'],
  },
]

/** The family under observation. */
export const familyColumns = (group: Text): readonly WorkbookColumn[] => [
  {
    id: 'family_no',
    head: 'Nr. familiei',
    group,
    meaning: text(
      'Rândurile cu același număr sunt ale unei singure familii.',
      'Rows of the same number are of one family.',
    ),
    kind: 'number',
    width: 8,
    alsoNamed: ['nr familie', 'numarul familiei', 'numar familie', 'nr fam'],
  },
  {
    id: 'head_name',
    head: 'Familia: numele și prenumele capului de familie',
    group,
    meaning: text('Nume și prenume, ca pe fișă.', 'Surname and given name as on the sheet.'),
    kind: 'text',
    width: 26,
    alsoNamed: [
      'cap de familie',
      'capul familiei',
      'capul de familie',
      'familia',
      'reprezentant legal',
      'reprezentantul legal',
      'datele de identificare ale familiei',
      'date de identificare a familiei',
      'nume si prenume cap familie',
      'parinte',
    ],
  },
  {
    id: 'village',
    head: 'Satul',
    group,
    meaning: text('Satul comunei, cu numele oficial.', 'Village of the commune by its official name.'),
    kind: 'text',
    width: 18,
    alsoNamed: ['sat', 'localitatea', 'localitate', 'sat/localitate'],
  },
  {
    id: 'street',
    head: 'Strada',
    group,
    meaning: text('Fără „str.”.', 'Without "str.".'),
    kind: 'text',
    width: 20,
    alsoNamed: ['str', 'adresa', 'domiciliul'],
  },
  {
    id: 'street_no',
    head: 'Numărul casei',
    group,
    meaning: text('Și bloc, scară, apartament.', 'Block, staircase and flat too.'),
    kind: 'text',
    width: 9,
    alsoNamed: ['nr casa', 'numar casa', 'nr casei', 'nr adresa'],
  },
  {
    id: 'phone',
    head: 'Telefonul',
    group,
    meaning: text('Al familiei.', 'Of the family.'),
    kind: 'text',
    width: 15,
    alsoNamed: ['telefon', 'tel', 'nr telefon', 'numar de telefon'],
  },
]
