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
      actions={
        <>
          <FileLink
            href={`/${list}/import/${id}/faults`}
            label={t('allFaults')}
            preparing={t('preparing')}
            failed={t('noFile')}
            icon="download"
          />
          <LinkButton href={`/${list}/import`}>{t('again')}</LinkButton>
        </>
      }
    >
      <p>{t('faultsText')}</p>
      <ul className="mt-3 grid gap-3 [overflow-wrap:anywhere]">
        {faultGroups.map((group) => (
          <FaultKind key={group.key} group={group} />
        ))}
      </ul>
    </Notice>
  )
}

/** One line of cells where the same is said of each; otherwise a line for each cell. */
function FaultKind({ group: { key, count, shown } }: { group: FaultGroup }) {
  const t = useTranslations('workbooks.import')
  const say = useFault()
  const kindOf = useFaultKind()
  const [first] = shown
  const messages = new Set(shown.map(say))
  const cells = shown.filter(({ cell }) => cell !== '')
  const more = count > shown.length ? t('more', { n: count - shown.length }) : ''
  const alike = messages.size === 1 && first !== undefined
  if (cells.length === 0)
    return [...messages].map((message) => (
      <li key={message} className="font-semibold">
        {message}
      </li>
    ))
  return (
    <li>
      <p className="font-semibold">{t('faultKind', { kind: alike ? say(first) : kindOf(key), n: count })}</p>
      {alike ? (
        <p>{[...cells.map(({ cell }) => cell), more].filter((part) => part !== '').join(', ')}</p>
      ) : (
        <ul className="grid gap-1">
          {cells.map((fault) => (
            <li key={fault.cell}>{t('fault', { cell: fault.cell, message: say(fault) })}</li>
          ))}
          {more !== '' && <li>{more}</li>}
        </ul>
      )}
    </li>
  )
}
