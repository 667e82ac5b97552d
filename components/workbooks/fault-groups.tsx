import { useTranslations } from 'next-intl'
import { FileLink } from '@/components/ui/file-link'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { FaultGroup } from '@/lib/core/workbook/group-faults'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { useFault, useFaultKind } from './use-fault'

/** What has to be put right in a workbook, by what is wrong; all of it leaves as a file. */
export function FaultGroups({ preview: { id, list, faultCount, faultGroups } }: { preview: ShownPreview }) {
  const t = useTranslations('workbooks.import')
  return (
    <Notice
      tone="danger"
      announce="assertive"
      title={t('faults', { n: faultCount })}
      actions={<LinkButton href={`/${list}/import`}>{t('again')}</LinkButton>}
    >
      <p>{t('faultsText')}</p>
      <p className="mt-2">
        <FileLink
          href={`/${list}/import/${id}/faults`}
          label={t('allFaults')}
          preparing={t('preparing')}
          failed={t('noFile')}
          icon="download"
        />
      </p>
      <ul className="mt-3 grid gap-3 [overflow-wrap:anywhere]">
        {faultGroups.map((group) => (
          <FaultKind key={group.key} group={group} />
        ))}
      </ul>
    </Notice>
  )
}

/** A line for each cell; one line of cells where the same message says it of all. */
function FaultKind({ group: { key, count, shown } }: { group: FaultGroup }) {
  const t = useTranslations('workbooks.import')
  const say = useFault()
  const kind = useFaultKind()(key)
  const messages = [...new Set(shown.map(say))]
  const cells = shown.filter(({ cell }) => cell !== '')
  const more = count > shown.length ? t('more', { n: count - shown.length }) : ''
  const [only, another] = messages
  if (cells.length === 0)
    return messages.map((message) => (
      <li key={message} className="font-semibold">
        {message}
      </li>
    ))
  if (kind === null && only !== undefined && another === undefined)
    return (
      <li>
        <p className="font-semibold">{t('faultKind', { kind: capital(only), n: count })}</p>
        <p>{[...cells.map(({ cell }) => cell), more].filter((part) => part !== '').join(', ')}</p>
      </li>
    )
  return (
    <li>
      <p className="font-semibold">{t('faultKind', { kind: kind?.name ?? t('otherKind'), n: count })}</p>
      {kind?.advice && <p>{kind.advice}</p>}
      <ul className="mt-1 grid gap-1">
        {cells.map((fault) => (
          <li key={fault.cell}>{t('fault', { cell: fault.cell, message: say(fault) })}</li>
        ))}
        {more !== '' && <li>{more}</li>}
      </ul>
    </li>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('ro') + text.slice(1)
