import { getMessages, getTranslations } from 'next-intl/server'
import type { Messages } from 'next-intl'
import type { Actor } from '@/lib/core/access/actor'
import { documentFileName } from '@/lib/core/documents/paper'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { importFaults } from '@/lib/features/workbooks/preview-import'
import { writeWorkbook } from '@/lib/platform/xlsx/write-workbook'

/** Every fault of an upload as a workbook, a row for each cell, with the name of its file; null when this actor has no such upload. */
export async function faultWorkbook(
  actor: Actor,
  list: WorkbookList,
  id: string,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null> {
  const faults = await importFaults(actor, list, id)
  if (faults === null) return null
  const t = await getTranslations('workbooks.faultFile')
  const { kindOf, say } = await wording()
  const columns = [
    { head: t('cell'), width: 10 },
    { head: t('row'), width: 8 },
    { head: t('kind'), width: 50 },
    { head: t('message'), width: 110 },
  ]
  const rows = faults.map((fault) => {
    const row = /\d+$/.exec(fault.cell)?.[0]
    return [fault.cell || t('whole'), row === undefined ? null : Number(row), kindOf(fault.key), say(fault)]
  })
  return {
    fileName: documentFileName('xlsx', t('name')),
    bytes: await writeWorkbook([{ name: t('sheet'), columns, rows }]),
  }
}

type Texts = Messages['workbooks']

const isKey = <Group extends object>(texts: Group, key: string): key is Extract<keyof Group, string> =>
  Object.hasOwn(texts, key)

/** The words of a page for what is wrong, where there is no page. */
async function wording() {
  const { workbooks, errors } = await getMessages()
  const faults = await getTranslations('workbooks.faults')
  const kinds = await getTranslations('workbooks.kinds')
  const others = await getTranslations('errors')
  const other = await getTranslations('workbooks.import')
  const texts: Pick<Texts, 'faults' | 'kinds'> = workbooks
  return {
    kindOf: (key: string): string => (isKey(texts.kinds, key) ? kinds(key) : other('otherKind')),
    say: ({ key, params }: CellFault): string => {
      if (isKey(texts.faults, key)) return faults(key, params)
      return isKey(errors, key) ? others(key, params) : others('invalid')
    },
  }
}
