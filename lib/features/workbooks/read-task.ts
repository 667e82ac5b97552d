import { readFile } from 'node:fs/promises'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { distributionRows } from '@/lib/content/report/distribution'
import { importColumns } from '@/lib/content/workbooks/import-columns'
import { registryImportColumns } from '@/lib/content/workbooks/registry-import-columns'
import { readObservatory, type ObservatoryReading } from '@/lib/core/workbook/read-observatory'
import type { PersonRules } from '@/lib/core/workbook/read-persons'
import { readRegistry, type RegistryReading } from '@/lib/core/workbook/read-registry'
import type { RowOnFile } from '@/lib/core/workbook/rows-on-file'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { readSheets } from '@/lib/platform/xlsx/read-sheets'

/** What the records of a commune tell before its list is read. */
export type KnownOfCommune = PersonRules & {
  /** Code of the county. */
  readonly county: number
  readonly onFile: readonly RowOnFile[]
}

export type ReadTask = { readonly list: WorkbookList; readonly path: string; readonly known: KnownOfCommune }

const results = distributionRows.flatMap((row) =>
  row.kind === 'situation' || row.kind === 'sub-row' ? [{ id: row.id, dimension: row.dimension }] : [],
)

/** Reads the kept cells at `path` as a list. */
export async function answerTask({ list, path, known }: ReadTask): Promise<ObservatoryReading | RegistryReading> {
  const sheets = readSheets.parse(JSON.parse(await readFile(path, 'utf8')))
  return list === 'observatory'
    ? readObservatory(sheets, { ...declaration, ...known, columns: importColumns })
    : readRegistry(sheets, { ...known, results, columns: registryImportColumns })
}
