'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { PendingNote } from '@/components/ui/pending-note'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { FaultGroups } from './fault-groups'
import { RowLinks } from './row-links'
import { shownAtMost } from './shown-at-most'
import { UnchangedRows } from './unchanged-rows'
import { useFault } from './use-fault'

type PreviewPageProps = {
  preview: ShownPreview
  enter: (state: FormState, form: FormData) => Promise<FormState>
}

/** What was read of a workbook: what is wrong in it, or its families with the children who may be on file. */
export function PreviewPage({ preview, enter }: PreviewPageProps) {
  const t = useTranslations('workbooks.import')
  const say = useFault()
  const [state, send] = useActionState(enter, untouched)
  const { id, list, done, counts, faultCount, ignored, matches, twins, joined, families } = preview
  const open = !done && faultCount === 0
  const nothingNew = open && counts.children + counts.entries === 0
  const problems = Object.entries(state.complaints).map(([field, complaint]) => ({ field, message: say(complaint) }))
  const again = <LinkButton href={`/${list}/import`}>{t('again')}</LinkButton>
  const more = (n: number) => n > shownAtMost && <li>{t('more', { n: n - shownAtMost })}</li>
  return (
    <>
      <PageHeader
        title={done ? t('done') : t('preview')}
        crumbs={[
          { label: t(`crumb.${list}`), href: `/${list}` },
          { label: t(`title.${list}`), href: `/${list}/import` },
        ]}
        crumbsLabel={t('trail')}
      />
      <div className="grid max-w-[56rem] gap-5">
        {done && (
          <Notice
            tone="success"
            announce="polite"
            title={t(`counts.${list}`, counts)}
            actions={
              <LinkButton href={list === 'registry' ? '/registry/import#waiting' : '/observatory'}>
                {t(`open.${list}`)}
              </LinkButton>
            }
          />
        )}
        {faultCount > 0 && <FaultGroups preview={preview} />}
        {ignored.length > 0 && <Notice tone="neutral">{t('ignored', { heads: ignored.join('; ') })}</Notice>}
        {nothingNew && <Notice tone="success" announce="polite" title={t('nothingNew')} actions={again} />}
        {counts.unchanged > 0 && !done && <UnchangedRows preview={preview} />}
        {open && !nothingNew && (
          <form action={send} noValidate className="grid gap-4">
            <ErrorSummary title={t('refused')} problems={problems} attempt={state} />
            <input type="hidden" name="id" value={id} />
            <Notice title={t(`counts.${list}`, counts)}>
              {counts.siblings > 0 && <p>{t('siblings', { n: counts.siblings })}</p>}
              {counts.visits > 0 && <p>{t('visits', { n: counts.visits })}</p>}
              {list === 'registry' && <p>{t('waitsForSheet')}</p>}
            </Notice>
            {joined.length > 0 && (
              <Notice title={t('joined', { n: joined.length })}>
                <RowLinks rows={joined} />
              </Notice>
            )}
            {matches.length > 0 && (
              <Notice tone="warning" title={t('matches', { n: matches.length })}>
                <RowLinks rows={matches} />
              </Notice>
            )}
            {twins.length > 0 && (
              <Notice tone="warning" title={t('twins', { n: twins.length })}>
                <ul className="grid gap-1 [overflow-wrap:anywhere]">
                  {twins.slice(0, shownAtMost).map(({ row, other, name }) => (
                    <li key={row}>{t('twin', { row, other, name })}</li>
                  ))}
                  {more(twins.length)}
                </ul>
              </Notice>
            )}
            {matches.length + twins.length > 0 && (
              <Checkbox
                name="sure"
                label={t('sure')}
                error={state.complaints.sure === undefined ? undefined : say(state.complaints.sure)}
              />
            )}
            <div className="flex flex-wrap gap-2">
              <SubmitButton variant="primary" icon="check" pendingLabel={t('entering')}>
                {t('enter')}
              </SubmitButton>
              {again}
            </div>
            <PendingNote>{t('enteringText')}</PendingNote>
          </form>
        )}
        {families.length > 0 && (
          <Panel title={t('families')}>
            <ul className="grid gap-2 [overflow-wrap:anywhere]">
              {families.map(({ row, headName, village, number, children }) => (
                <li key={row}>
                  {t('row')} {row}: <strong>{headName}</strong>
                  {village !== '' && `, ${village}`} · {number ?? t(`noSheet.${list}`)} · {children.join(', ')}
                </li>
              ))}
              {more(counts.families)}
            </ul>
          </Panel>
        )}
      </div>
    </>
  )
}
