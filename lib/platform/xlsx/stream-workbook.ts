import { columnLetters, type WorkbookCell } from '@/lib/core/workbook/column'
import { zipStream, type ZipPart } from './zip-stream'

/** A sheet whose rows are made while it is written. */
export type StreamedSheet = {
  readonly name: string
  /** `width` in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What XML cannot hold is left out; "_x0041_" would be read as a sign, so that its underscore is written as one. */
const written = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Numbers of styles.xml below. */
const styles = { head: 1, day: 2, text: 3 }

const serialOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(text)}</t></is></c>`

/** Texts go in as texts: none is ever a formula. */
function cellXml(cell: WorkbookCell, place: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return textCell(place, cell, styles.text)
  return 'day' in cell
    ? `<c r="${place}" s="${styles.day}"><v>${serialOf(cell.day)}</v></c>`
    : textCell(place, cell.time, styles.text)
}

async function* sheetXml({ columns, rows }: StreamedSheet): AsyncGenerator<string> {
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`
  for (const [index, { width }] of columns.entries())
    yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  const heads = columns.map(({ head }, index) => textCell(`${columnLetters(index)}1`, head, styles.head))
  yield `</cols><sheetData><row r="1">${heads.join('')}</row>`
  let number = 1
  for await (const row of rows) {
    number += 1
    yield `<row r="${number}">${row.map((cell, index) => cellXml(cell, `${columnLetters(index)}${number}`)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

const stylesXml = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

function* fixedParts(sheets: readonly StreamedSheet[]): Generator<ZipPart> {
  const part = (name: string, text: string): ZipPart => ({ name, text: [xml, text] })
  const parts = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${parts.map((name) => `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
  )
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${written(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaged}/relationships">${parts.map((name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="${name}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  )
  yield { name: 'xl/styles.xml', text: [xml, stylesXml] }
  for (const [index, sheet] of sheets.entries())
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) }
}

/** A workbook as it is made: one row in memory at a time, several sheets one after the other, heads kept in sight. */
export const streamWorkbook = (sheets: readonly StreamedSheet[]): AsyncGenerator<Uint8Array> =>
  zipStream(fixedParts(sheets))
