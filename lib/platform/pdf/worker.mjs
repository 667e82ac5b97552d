// Lays documents out beside the server: a long form takes a second of computing, in which nobody else should wait.
import { dirname, sep } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { replaceUnknown } from './known-signs.mjs'
import pdfmake from 'pdfmake'
import fonts from 'pdfmake/fonts/Roboto.js'

const fontFolder = `${dirname(fonts.Roboto.normal)}${sep}`

// A document is made of our own words alone: nothing is fetched, and of the disk only the font is read.
pdfmake.setFonts(fonts)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder))

const rule = '#999999'
const ledger = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => rule,
  vLineColor: () => rule,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1,
  paddingBottom: () => 1,
}

pdfmake.setTableLayouts({
  lines: {
    hLineWidth: (row) => (row === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => rule,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  },
  ledger,
  // The first row is the heading of the section.
  headed: { ...ledger, hLineWidth: (row) => (row === 0 ? 0 : 0.5) },
})

/** The foot of each page: what document it is, and its number. */
const footer =
  ({ text, page, of, margin }) =>
  (number, count) => ({
    margin,
    fontSize: 8,
    color: '#444444',
    columns: [
      { width: '*', text },
      { width: 'auto', text: `${page} ${number} ${of} ${count}` },
    ],
  })

parentPort?.on('message', async ({ id, definition, foot }) => {
  try {
    const bytes = new Uint8Array(
      await pdfmake.createPdf({ ...replaceUnknown(definition), footer: footer(replaceUnknown(foot)) }).getBuffer(),
    )
    parentPort?.postMessage({ id, bytes }, [bytes.buffer])
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.name : typeof error })
  }
})
