import { inflateSync } from 'node:zlib'

/** The text of a PDF as a reader copies it out, line by line, read through the table of each font. */
export function textOfPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, number = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number, body)
  const fonts = new Map<string, Map<string, string>>()
  for (const body of objects.values()) {
    for (const [, name = '', number = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1]
      if (table !== undefined) fonts.set(name, readTable(contentOf(objects.get(table) ?? '')))
    }
  }
  return [...objects.values()]
    .map(contentOf)
    .filter((content) => content.includes(' Tf'))
    .map((content) => readContent(content, fonts))
    .join('\n')
}

function contentOf(body: string): string {
  const stream = /stream\r?\n([\s\S]*)\nendstream/.exec(body)?.[1]
  if (stream === undefined || body.includes('/FontFile') || /\/Length1|\/Subtype \/(Image|CIDFontType0C)/.test(body))
    return ''
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream
}

const letter = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** Codes of a font and what each stands for. */
function readTable(table: string): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(from, 16)
    Array.from(list.matchAll(/<(\w*)>/g)).forEach(([, hex = ''], index) =>
      codes.set((start + index).toString(16).padStart(4, '0'), letter(hex)),
    )
  }
  return codes
}

function readContent(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map()
  const lines: string[] = []
  for (const [, name, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? font
    else
      lines.push(
        Array.from(shown.matchAll(/<(\w+)>/g))
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((code) => font.get(code.toLowerCase()) ?? '')
          .join(''),
      )
  }
  return lines.join('\n')
}
