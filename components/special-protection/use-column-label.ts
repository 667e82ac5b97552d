import { useTranslations } from 'next-intl'

const columns = ['commune', 'communeId', 'surname', 'givenName', 'birthDate', 'measure', 'placedOn', 'parents'] as const

/** The name of a field, or of a cell of an imported list by its line ("line.3.birthDate"). */
export function useColumnLabel(): (field: string) => string | undefined {
  const t = useTranslations('specialProtection')
  return (field) => {
    const [, line, inLine] = /^line\.(\d+)\.(\w+)$/.exec(field) ?? []
    const column = columns.find((known) => known === (inLine ?? field))
    if (column === undefined) return undefined
    const label = t(`columns.${column === 'communeId' ? 'commune' : column}`)
    return line === undefined ? label : t('import.cell', { line: Number(line), column: label })
  }
}
