import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FormAnswer } from './use-form-answer'

export type VillageOption = { readonly id: number; readonly name: string }

/** Head and address of a family. */
export function FamilyFields({ answer, villages }: { answer: FormAnswer; villages: readonly VillageOption[] }) {
  const t = useTranslations('families.fields')
  const field = (name: 'headName' | 'villageId' | 'street' | 'streetNo' | 'phone') => ({
    name,
    label: t(name),
    error: answer.error(name),
    defaultValue: answer.value(name),
  })
  return (
    <div className="grid gap-5">
      <TextField {...field('headName')} hint={t('headNameHint')} required maxLength={120} autoComplete="off" />
      <SelectField
        {...field('villageId')}
        required
        placeholder={t('villagePlaceholder')}
        width="half"
        options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-5">
        <TextField
          {...field('street')}
          mark={t('optional')}
          maxLength={120}
          autoComplete="off"
          className="min-w-0 flex-1 basis-56"
        />
        <TextField {...field('streetNo')} mark={t('optional')} maxLength={20} width="short" autoComplete="off" />
      </div>
      <TextField {...field('phone')} type="tel" mark={t('optional')} maxLength={30} width="half" autoComplete="off" />
    </div>
  )
}
