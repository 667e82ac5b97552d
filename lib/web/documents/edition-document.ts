import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/core/access/actor'
import { paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { reportPaper, type ReportTableOnPaper } from '@/lib/core/documents/report-paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import { figureOf } from '@/lib/core/report/words'
import { narrativeParts } from '@/lib/core/report/edition'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { showEdition } from '@/lib/features/report/show-edition'
import { footOf, issuerOf } from './letterhead'

/** An edition of the report for paper; null when there is none with that id for this actor. */
export async function editionDocument(
  actor: Actor,
  id: string,
  action: 'print' | 'export',
): Promise<NamedPaper | null> {
  const edition = await showEdition(actor, id, action)
  if (edition === null) return null
  const t = await getTranslations('reportEdition')
  const report = await getTranslations('report')
  const { head, commune, county } = edition
  const { referenceDate, fingerprint } = head
  const day = shownDay(referenceDate)
  const title = report('sheet.title')
  const foot = head.status === 'draft' ? t('paper.draftFoot') : t('paper.foot', { day, edition: head.edition })
  return {
    fileName: paperFileName(t('crumbs.report'), referenceDate, String(head.edition)),
    paper: reportPaper({
      language: await getLocale(),
      issuer: await issuerOf({ county: { id: 0, name: county }, commune }),
      foot: { ...(await footOf('plain', title)), text: `${commune.name}. ${foot}` },
      registration: head.status === 'draft' ? t('paper.draftFoot') : t('paper.edition', { edition: head.edition }),
      title,
      subtitle: report('sheet.subtitle', { day }),
      correction: head.correctionReason === '' ? null : t('paper.correction', { reason: head.correctionReason }),
      narrative: narrativeParts.map((part) => ({
        heading: t(`parts.${part}`),
        text: edition.narrative[part] === '' ? t('parts.empty') : edition.narrative[part],
      })),
      separated: await separatedOnPaper(edition),
      tables: await tablesOnPaper(edition),
      part: (from, to, total) => t('paper.part', { from, to, total }),
      fingerprint:
        fingerprint === null ? null : t(edition.intact ? 'paper.fingerprint' : 'paper.broken', { fingerprint }),
      signatures: [
        { role: report('sheet.signatures.mayor'), note: report('sheet.signatures.note') },
        {
          role: report('sheet.signatures.author'),
          name: head.authorName === '' ? undefined : head.authorName,
          note: report('sheet.signatures.note'),
        },
      ],
    }),
  }
}

async function separatedOnPaper({ figures }: ShownEdition): Promise<ReportTableOnPaper | null> {
  const t = await getTranslations('reportEdition')
  const language = await getLocale()
  const { children, byMeasure } = figures.separated
  if (children === 0) return null
  return {
    heading: t('separated.caption'),
    rowHead: t('paper.measures'),
    columns: [t('paper.children')],
    rows: [
      ...byMeasure.map((kind) => ({
        text: kind.label[language],
        sub: false,
        figures: [figureOf(kind.children, language)],
      })),
      { text: t('separated.total'), sub: false, figures: [figureOf(children, language)] },
    ],
  }
}

async function tablesOnPaper({ figures }: ShownEdition): Promise<readonly ReportTableOnPaper[]> {
  const t = await getTranslations('reportEdition.paper')
  const report = await getTranslations('report')
  const language = await getLocale()
  const columns = figures.columns.map(({ id, name }) =>
    id === 'commune' ? report('columns.commune') : id === 'unplaced' ? report('columns.unplaced') : name,
  )
  const { populationYear } = figures
  return [
    {
      heading: report('activities.title'),
      note: populationYear === null ? t('yearMissing') : t('year', { year: String(populationYear) }),
      rowHead: t('row'),
      columns,
      rows: figures.activities.map((row) => ({
        ...{ code: row.id, text: row.label[language], sub: false },
        figures: row.figures.map((figure) => (figure === null ? report('unknown') : figureOf(figure, language))),
      })),
    },
    {
      heading: report('distribution.title'),
      note: t('inBrackets'),
      rowHead: t('row'),
      columns,
      rows: figures.distribution.map(({ id, kind, label, household, exposed }) => ({
        ...{ code: kind === 'total' ? undefined : id, text: label[language], sub: kind === 'sub-row' },
        figures: household.map((figure, place) =>
          exposed === null
            ? figureOf(figure, language)
            : `${figureOf(figure, language)} (${figureOf(exposed[place] ?? 0, language)})`,
        ),
      })),
    },
  ]
}
