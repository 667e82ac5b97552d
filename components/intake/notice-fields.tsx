'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { absences, contacts, delegations } from '@/lib/core/intake/abroad-notice'

/** The notice of a parent who leaves to work abroad. */
export function NoticeFields({ answer }: { answer: FormAnswer }) {
  const t = useTranslations('intake.form')
  const [absence, setAbsence] = useState(answer.value('absence'))
  const state = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  const parent = (index: number, name: string) => state(`parents.${index}.${name}`)
  return (
    <section className="panel grid gap-5 p-4">
      <h2>{t('notice')}</h2>
      <RadioGroup
        {...state('absence')}
        label={t('absence')}
        options={absences.map((each) => ({ value: each, label: t(`absences.${each}`) }))}
        onChange={({ currentTarget }) => setAbsence(currentTarget.value)}
      />
      {(absence === 'both' ? [0, 1] : [0]).map((index) => (
        <fieldset key={index} className="border-rule border-l-4 pl-3">
          <legend className="mb-2 font-semibold">{t('parent', { n: index + 1 })}</legend>
          <div className="grid gap-4">
            <TextField {...parent(index, 'name')} label={t('parentName')} maxLength={120} autoComplete="off" />
            <TextField
              {...parent(index, 'country')}
              label={t('country')}
              maxLength={80}
              width="half"
              autoComplete="off"
            />
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              <DateField {...parent(index, 'leavesOn')} label={t('leavesOn')} pickLabel={t('pick')} />
              <DateField
                {...parent(index, 'returnsOn')}
                label={t('returnsOn')}
                mark={t('optional')}
                pickLabel={t('pick')}
              />
            </div>
          </div>
        </fieldset>
      ))}
      <TextField {...state('carerName')} label={t('carerName')} maxLength={120} autoComplete="off" />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          {...state('carerRelation')}
          label={t('carerRelation')}
          mark={t('optional')}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          {...state('carerContact')}
          label={t('carerContact')}
          mark={t('optional')}
          maxLength={120}
          autoComplete="off"
        />
      </div>
      <RadioGroup
        {...state('delegation')}
        label={t('delegation')}
        options={delegations.map((each) => ({ value: each, label: t(`delegations.${each}`) }))}
      />
      <SelectField
        {...state('contact')}
        label={t('contact')}
        placeholder={t('choose')}
        width="half"
        options={contacts.map((each) => ({ value: each, label: t(`contacts.${each}`) }))}
      />
    </section>
  )
}
