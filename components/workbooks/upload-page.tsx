'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describedBy, Field } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { sendWorkbook } from './send-workbook'
import { useFault } from './use-fault'

const field = 'file'
const megabytes = 10

/** Sends one workbook and goes on to what was read of it. */
export function UploadPage({ list, children }: { list: WorkbookList; children?: ReactNode }) {
  const t = useTranslations('workbooks.import')
  const say = useFault()
  const router = useRouter()
  const box = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<{ readonly message: string } | null>(null)

  async function upload(event: FormEvent): Promise<void> {
    event.preventDefault()
    const file = box.current?.files?.[0]
    if (sending) return
    if (file === undefined) return setFault({ message: say({ key: 'fileRequired' }) })
    if (file.size > megabytes * 1024 * 1024)
      return setFault({ message: say({ key: 'fileTooLarge', params: { megabytes } }) })
    setFault(null)
    setSending(true)
    const sent = await sendWorkbook(list, file)
    if (sent.outcome === 'kept') return router.push(`/${list}/import/${sent.id}`)
    setSending(false)
    setFault({ message: sent.outcome === 'refused' ? say(sent.complaint) : t('failed') })
  }

  const hint = t(`hint.${list}`, { megabytes })
  const problems = fault === null ? [] : [{ field, message: fault.message }]
  return (
    <>
      <PageHeader
        title={t(`title.${list}`)}
        subtitle={t(`subtitle.${list}`)}
        crumbs={[{ label: t(`crumb.${list}`), href: `/${list}` }]}
        crumbsLabel={t('trail')}
      />
      <Panel>
        <form onSubmit={upload} noValidate className="grid gap-4">
          <ErrorSummary title={t('refused')} problems={problems} attempt={fault} />
          <Field id={field} label={t('file')} hint={hint} error={fault?.message}>
            <input
              {...describedBy(field, { hint, error: fault?.message })}
              ref={box}
              id={field}
              name={field}
              type="file"
              accept=".xlsx,.csv"
              aria-required
              className="max-w-full py-2"
            />
          </Field>
          <p className="text-soft">{t(`template.${list}`)}</p>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" icon="upload" pending={sending}>
              {sending ? t('reading') : t('read')}
            </Button>
            <LinkButton href={`/${list}/export/xlsx`} icon="download" data-hard="">
              {t('current')}
            </LinkButton>
          </div>
          <p role="status" className={sending ? 'text-soft max-w-[75ch]' : 'sr-only'}>
            {sending && t('readingText')}
          </p>
        </form>
      </Panel>
      {children}
    </>
  )
}
