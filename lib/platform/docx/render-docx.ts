import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx'
import type { Paper, PaperPart } from '@/lib/core/documents/paper'
import { wordTable } from './word-table'

/** A document to be edited in Word or LibreOffice, with the same content as on paper. */
export async function renderDocx({ title, language, foot, parts }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Aproape',
    lastModifiedBy: 'Aproape',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: language === 'ro' ? 'ro-RO' : 'en-GB' } },
          paragraph: { spacing: { after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargin } },
        footers: { default: new Footer({ children: [footLine(foot)] }) },
        children: parts.flatMap(wordPart),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const pageMargin = { top: '15mm', bottom: '18mm', left: '18mm', right: '18mm' } as const

const footLine = ({ text, page, of }: Paper['foot']) =>
  new Paragraph({
    children: [
      new TextRun({
        size: 16,
        children: [`${text}    ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  })

const plain = (text: string) => new Paragraph({ text })
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })

/** One part of a document in the words of the library. */
function wordPart(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'letterhead':
      return [
        ...part.issuer.map((line, index) => (index === 0 ? bold(line) : plain(line))),
        new Paragraph({ text: part.registration, alignment: AlignmentType.RIGHT }),
      ]
    case 'title':
      return [
        new Paragraph({
          heading: 'Heading1',
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: part.text, bold: true, size: 28, color: '000000' })],
        }),
        ...(part.subtitle === undefined
          ? []
          : [new Paragraph({ text: part.subtitle, alignment: AlignmentType.CENTER })]),
      ]
    case 'heading':
      return [
        new Paragraph({
          heading: 'Heading2',
          keepNext: true,
          spacing: { before: 200, after: 60 },
          children: [new TextRun({ text: part.text, bold: true, size: 24, color: '000000' })],
        }),
        ...(part.note === undefined || part.note === ''
          ? []
          : [new Paragraph({ keepNext: true, children: [new TextRun({ text: part.note, size: 17 })] })]),
      ]
    case 'paragraph':
      return [part.strong ? bold(part.text) : plain(part.text)]
    case 'fields':
      return part.columns
        .flat()
        .map(
          ({ label, value }) =>
            new Paragraph({ children: [new TextRun(`${label}: `), new TextRun({ text: value, bold: true })] }),
        )
    case 'list':
      return part.items.map(
        ({ mark, text, sub }) => new Paragraph({ text: `${mark} ${text}`, indent: { left: sub ? 400 : 0 } }),
      )
    case 'table':
      return [wordTable(part), new Paragraph({ text: '' })]
    case 'signatures':
      return part.places.flatMap(({ role, name, note }) => [
        new Paragraph({ text: role, spacing: { before: 400 }, keepNext: true }),
        ...(name === undefined ? [] : [bold(name)]),
        plain('…………………………………………'),
        new Paragraph({ children: [new TextRun({ text: note, size: 16 })] }),
      ])
    case 'new-page':
      return [new Paragraph({ text: '', pageBreakBefore: true })]
  }
}
