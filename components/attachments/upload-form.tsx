'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { useComplaint } from '@/components/observation/use-complaint'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describedBy, Field } from '@/components/ui/field'
import { largestFile, mediaTypes, type AttachmentSubject } from '@/lib/core/documents/attachment'
import type { Complaint } from '@/lib/core/result/refusal'
import { sendFile } from './send-file'

const megabytes = largestFile / 1024 / 1024
const field = 'file'

type UploadFormProps = { subject: AttachmentSubject; subjectId: string }

/** Sends one scanned file with its progress; what is wrong with it stands beside the field. */
export function UploadForm({ subject, subjectId }: UploadFormProps) {
  const t = useTranslations('documents.copies')
  const say = useComplaint()
  const router = useRouter()
  const box = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const [fault, setFault] = useState<{ readonly message: string } | null>(null)
  const complain = (complaint: Complaint) => setFault({ message: say(complaint) })

  async function upload(event: FormEvent): Promise<void> {
    event.preventDefault()
    const file = box.current?.files?.[0]
    if (percent !== null) return
    if (file === undefined) return complain({ key: 'fileRequired' })
    if (file.size > largestFile) return complain({ key: 'fileTooLarge', params: { megabytes } })
    setFault(null)
    setPercent(0)
    const sent = await sendFile(`/api/attachments/of/${subject}/${subjectId}`, file, setPercent)
    setPercent(null)
    if (sent.outcome === 'refused') return complain(sent.complaint)
    if (sent.outcome === 'failed') return setFault({ message: t('failed') })
    if (box.current !== null) box.current.value = ''
    router.push(`/attachments/${subject}/${subjectId}?done=uploaded`)
    router.refresh()
  }

  const hint = t('fileHint', { megabytes })
  const problems = fault === null ? [] : [{ field, message: `${t('file')}: ${fault.message}` }]
  return (
    <form onSubmit={upload} noValidate className="grid gap-4">
      <ErrorSummary title={t('refused')} problems={problems} attempt={fault} />
      <Field id={field} label={t('file')} hint={hint} error={fault?.message}>
        <input
          {...describedBy(field, { hint, error: fault?.message })}
          ref={box}
          id={field}
          name={field}
          type="file"
          accept={mediaTypes.join()}
          aria-required
          className="file-control"
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" icon="upload" pending={percent !== null}>
          {percent === null ? t('upload') : t('uploading', { percent })}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {percent === null ? '' : t('uploading', { percent: Math.floor(percent / 25) * 25 })}
      </p>
    </form>
  )
}
