'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useComplaint } from '@/components/questionnaire/use-complaint'
import { DateInput } from '@/components/ui/date-input'
import { describedBy, Field } from '@/components/ui/field'
import { dateForPicker, dateOnLeaving } from '@/components/ui/typed-date'
import type { Complaint } from '@/lib/core/result/refusal'
import { sheetDateCode } from '@/lib/core/sheet-sync/change'
import { ConflictNotice } from './conflict-notice'
import { giveAnswer, useOpenSheet, useSheetState } from './sheet-context'

const id = 'sheet-date'

/** The day of the visit: ages, and the parameters of the rules, are those of that day. */
export function SheetDate() {
  const t = useTranslations('riskSheet.overview')
  const complain = useComplaint()
  const sheet = useOpenSheet()
  const { view, outbox } = useSheetState()
  const { sheetDate } = view
  const conflict = outbox.conflicts.find(({ change }) => change.code === sheetDateCode)
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<Complaint | null>(null)

  const { noteUnsaved } = sheet.store
  const isFaulty = fault !== null
  useEffect(() => {
    noteUnsaved(id, isFaulty)
    return () => noteUnsaved(id, false)
  }, [noteUnsaved, isFaulty])

  const leave = (text: string) => {
    if (typed === null) return
    const day = dateForPicker(text)
    if (day === sheetDate) {
      setTyped(null)
      setFault(null)
      return
    }
    const complaint = giveAnswer(sheet, { entity: 'household', number: 0, code: sheetDateCode }, day)
    setFault(complaint)
    if (complaint === null) setTyped(null)
  }
  const texts = { hint: t('sheetDateHint'), error: fault ? complain(fault) : undefined }
  return (
    <div>
      {conflict && <ConflictNotice conflict={conflict} inWords={(value) => dateOnLeaving(String(value))} />}
      <Field id={id} label={t('sheetDate')} {...texts}>
        <DateInput
          {...describedBy(id, texts)}
          id={id}
          value={typed ?? dateOnLeaving(sheetDate)}
          pickLabel={t('pickDate')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={(event) => leave(event.target.value)}
        />
      </Field>
    </div>
  )
}
