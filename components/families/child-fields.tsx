import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { noCnpReasons } from '@/lib/core/casework/child-record'
import { fillFromCnp } from './fill-from-cnp'
import type { FormAnswer } from './use-form-answer'

/** One child. `prefix` goes before the names of the fields, as "children.0." in a form of several. */
export function ChildFields({ answer, prefix = '' }: { answer: FormAnswer; prefix?: string }) {
  const t = useTranslations('families')
  const field = (name: 'surname' | 'givenName' | 'birthDate' | 'sex' | 'cnp' | 'noCnpReason') => ({
    name: `${prefix}${name}`,
    label: t(`fields.${name}`),
    error: answer.error(`${prefix}${name}`),
    defaultValue: answer.value(`${prefix}${name}`),
  })
  return (
    <div className="grid gap-5">
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField {...field('surname')} maxLength={80} autoComplete="off" required />
        <TextField {...field('givenName')} maxLength={80} autoComplete="off" required />
      </div>
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          {...field('cnp')}
          inputMode="numeric"
          maxLength={20}
          width="half"
          autoComplete="off"
          onInput={({ currentTarget }) => fillFromCnp(currentTarget, prefix)}
        />
        <SelectField
          {...field('noCnpReason')}
          placeholder={t('fields.noCnpPlaceholder')}
          options={noCnpReasons.map((reason) => ({ value: reason, label: t(`noCnpReasons.${reason}`) }))}
        />
      </div>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <DateField {...field('birthDate')} hint={t('fields.birthDateHint')} pickLabel={t('fields.pickDate')} />
        <RadioGroup
          {...field('sex')}
          hint={t('fields.sexHint')}
          layout="row"
          options={(['1', '2'] as const).map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
        />
      </div>
    </div>
  )
}
