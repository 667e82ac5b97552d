import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { optionGroups, type LineOption } from '@/lib/core/plan/shown-plan'

export type LineChoice = Omit<LineOption, 'label'> & { readonly label: string }

/** Any benefit or service of the lists, for what is not among the recommended ones. */
export function AddLine({ choices, error }: { choices: readonly LineChoice[]; error: string | undefined }) {
  const t = useTranslations('plan.form')
  const groups = optionGroups
    .map((group) => ({
      label: t(`groups.${group}`),
      options: choices
        .filter((choice) => choice.group === group)
        .map(({ kind, code, label }) => ({ value: `${kind}:${code}`, label })),
    }))
    .filter(({ options }) => options.length > 0)
  return (
    <div className="border-rule flex flex-wrap items-end gap-3 border-t pt-4">
      <SelectField
        name="chosen"
        label={t('choose')}
        placeholder={t('choosePlaceholder')}
        options={groups}
        error={error}
        className="min-w-0 flex-1 basis-60"
      />
      <SubmitButton name="pressed" value="add-chosen" variant="secondary" icon="plus">
        {t('addChosen')}
      </SubmitButton>
    </div>
  )
}
