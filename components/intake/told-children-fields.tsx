'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'

const mostRows = 15
/** Rows of a form are numbered up to here; one that was removed leaves its number unused. */
const lastRow = 29

/** The rows that a form came back with; one to begin with. */
export function rowsIn(values: Readonly<Record<string, readonly string[]>>): readonly number[] {
  const found = Object.keys(values).flatMap((field) => /^children\.(\d+)\.name$/.exec(field)?.[1] ?? [])
  return found.length === 0 ? [0] : found.map(Number).sort((one, other) => one - other)
}

type ToldChildrenFieldsProps = {
  answer: FormAnswer
  rows: readonly number[]
  onChange: (rows: readonly number[]) => void
}

/** The children that were told of, a row for each. */
export function ToldChildrenFields({ answer, rows, onChange }: ToldChildrenFieldsProps) {
  const t = useTranslations('intake.form')
  const [added, setAdded] = useState<number | null>(null)
  const next = Math.max(...rows) + 1

  useEffect(() => {
    if (added !== null) document.getElementById(`children.${added}.name`)?.focus()
  }, [added])

  const add = () => {
    onChange([...rows, next])
    setAdded(next)
  }
  const remove = (row: number) => {
    onChange(rows.filter((each) => each !== row))
    setAdded(rows.find((each) => each !== row) ?? null)
  }
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row} className="border-rule border-l-4 pl-3">
          <legend className="mb-2 font-semibold">{t('child', { n: index + 1 })}</legend>
          <ChildRow row={row} answer={answer} />
          {rows.length > 1 && (
            <Button
              icon="trash"
              variant="quiet"
              className="mt-3"
              aria-label={t('removeChildN', { n: index + 1 })}
              onClick={() => remove(row)}
            >
              {t('removeChild')}
            </Button>
          )}
        </fieldset>
      ))}
      {rows.length < mostRows && next <= lastRow && (
        <div>
          <Button icon="plus" variant="quiet" onClick={add}>
            {t('addChild')}
          </Button>
        </div>
      )}
    </>
  )
}

function ChildRow({ row, answer }: { row: number; answer: FormAnswer }) {
  const t = useTranslations('intake.form')
  const field = (name: 'name' | 'birthDate' | 'cnp') => ({
    name: `children.${row}.${name}`,
    label: t(name === 'name' ? 'childName' : name),
    error: answer.error(`children.${row}.${name}`),
    defaultValue: answer.value(`children.${row}.${name}`),
  })
  return (
    <div className="grid gap-4">
      <TextField {...field('name')} maxLength={120} autoComplete="off" />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateField {...field('birthDate')} mark={t('optional')} pickLabel={t('pick')} />
        <TextField {...field('cnp')} mark={t('optional')} inputMode="numeric" maxLength={20} autoComplete="off" />
      </div>
    </div>
  )
}
