import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/core/access/actor'
import { documentFileName } from '@/lib/core/documents/paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { narrativeParts } from '@/lib/core/report/edition'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { showEdition } from '@/lib/features/report/show-edition'
import { writeWorkbook, type WorkbookSheet } from '@/lib/platform/xlsx/write-workbook'

/** An edition of the report as a workbook, with the name of its file; null when there is none for this actor. */
export async function editionWorkbook(
  actor: Actor,
  id: string,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null> {
  const edition = await showEdition(actor, id, 'export')
  if (edition === null) return null
  const t = await getTranslations('reportEdition')
  const { referenceDate, edition: number } = edition.head
  return {
    fileName: documentFileName('xlsx', t('crumbs.report'), referenceDate, String(number)),
    bytes: await writeWorkbook([
      ...(await tableSheets(edition)),
      await separatedSheet(edition),
      await textSheet(edition),
      await factsSheet(edition),
    ]),
  }
}

async function tableSheets({ figures }: ShownEdition): Promise<WorkbookSheet[]> {
  const t = await getTranslations('reportEdition.workbook')
  const report = await getTranslations('report.columns')
  const language = await getLocale()
  const columns = [
    { head: t('code'), width: 8 },
    { head: t('row'), width: 60 },
    ...figures.columns.map(({ id, name }) => ({
      head: id === 'commune' || id === 'unplaced' ? report(id) : name,
      width: 14,
    })),
  ]
  const { activities, distribution } = figures
  return [
    {
      name: t('activities'),
      columns,
      rows: activities.map((row) => [row.id, row.label[language], ...row.figures]),
    },
    {
      name: t('distribution'),
      columns,
      rows: distribution.map(({ id, label, household }) => [id, label[language], ...household]),
    },
    {
      name: t('exposed'),
      columns,
      rows: distribution.flatMap(({ id, label, exposed }) =>
        exposed === null ? [] : [[id, label[language], ...exposed]],
      ),
    },
  ]
}

async function separatedSheet({ figures }: ShownEdition): Promise<WorkbookSheet> {
  const t = await getTranslations('reportEdition')
  const language = await getLocale()
  const { byMeasure, children, withFamily, excused, waiting, families } = figures.separated
  return {
    name: t('workbook.separated'),
    columns: [
      { head: t('separated.measure'), width: 50 },
      { head: t('separated.children'), width: 10 },
    ],
    rows: [
      ...byMeasure.map((kind) => [kind.label[language], kind.children]),
      [t('separated.total'), children],
      [t('separated.withFamily'), withFamily],
      [t('separated.excused'), excused],
      [t('separated.waiting'), waiting],
      [t('separated.families'), families.all],
      [t('separated.withRiskSheet'), families.withRiskSheet],
      [t('separated.withPlan'), families.withPlan],
      [t('separated.visits'), families.visits],
    ],
  }
}

async function textSheet({ narrative }: ShownEdition): Promise<WorkbookSheet> {
  const t = await getTranslations('reportEdition')
  return {
    name: t('workbook.text'),
    columns: [
      { head: t('workbook.part'), width: 40 },
      { head: t('workbook.content'), width: 120 },
    ],
    rows: narrativeParts.map((part) => [t(`parts.${part}`), narrative[part]]),
  }
}

async function factsSheet({ head, county, commune, figures }: ShownEdition): Promise<WorkbookSheet> {
  const t = await getTranslations('reportEdition')
  const report = await getTranslations('report')
  return {
    name: t('workbook.facts'),
    columns: [
      { head: t('workbook.part'), width: 40 },
      { head: t('workbook.content'), width: 80 },
    ],
    rows: [
      [report('sheet.title'), `${commune.name}, ${county}`],
      [t('list.day'), shownDay(head.referenceDate)],
      [t('facts.edition'), head.edition],
      [t('facts.state'), t(`states.${head.status}`)],
      [t('facts.author'), head.authorName],
      [t('facts.handedIn'), momentOf(head.handedInAt)],
      [t('facts.correction'), head.correctionReason],
      [t('facts.decided'), [head.deciderName, momentOf(head.decidedAt)].filter((part) => part !== '').join(', ')],
      [t('facts.returned'), head.returnReason],
      [t('facts.fingerprint'), head.fingerprint],
      [t('workbook.populationYear'), figures.populationYear],
    ],
  }
}

/** "07.05.2026, 14:05" in Romania; nothing for what has not happened. */
function momentOf(iso: string | null): string {
  if (iso === null) return ''
  const at = new Date(iso)
  return `${shownDay(romanianDay(at))}, ${romanianTime(at)}`
}
