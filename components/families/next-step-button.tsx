import { useTranslations } from 'next-intl'
import type { ButtonSize } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { NextStep } from '@/lib/core/casework/next-step'
import type { FormState } from '@/lib/core/result/form-state'
import { StepForm } from './step-form'

type Action = (state: FormState, form: FormData) => Promise<FormState>
/** The actions that begin a record for a family; each takes the field `familyId`. */
export type StepActions = Readonly<Record<'start-observation-sheet' | 'start-risk-sheet', Action>> & {
  readonly 'start-plan': (form: FormData) => Promise<void>
}

type NextStepButtonProps = {
  step: NextStep
  familyId: string
  actions: StepActions
  size?: ButtonSize
  variant?: 'primary' | 'secondary'
}

const pageOf = (step: NextStep, familyId: string): string => {
  switch (step.kind) {
    case 'continue-observation-sheet':
      return `/observation-sheets/${step.id}`
    case 'continue-risk-sheet':
      return `/risk-sheets/${step.id}`
    case 'continue-plan':
    case 'mend-plan':
    case 'await-mayor':
      return `/plans/${step.id}`
    case 'plan-visit':
      return `/families/${familyId}/home-visit?kind=${step.visit}`
    case 'tell-county':
      return `/families/${familyId}/escalate`
    default:
      return `/schedule/${familyId}`
  }
}

/** One press to the step that moves a family on. */
export function NextStepButton({ step, familyId, actions, size, variant = 'primary' }: NextStepButtonProps) {
  const t = useTranslations('families')
  const { kind } = step
  if (kind === 'none') return null
  if (kind === 'start-plan') {
    return (
      <form action={actions[kind]}>
        <input type="hidden" name="familyId" value={familyId} />
        <SubmitButton variant={variant} size={size}>
          {t(`step.${kind}`)}
        </SubmitButton>
      </form>
    )
  }
  if (kind === 'start-observation-sheet' || kind === 'start-risk-sheet') {
    return (
      <StepForm
        action={actions[kind]}
        fields={{ familyId }}
        variant={variant}
        size={size}
        refused={t('file.stepRefused')}
      >
        {t(`step.${kind}`)}
      </StepForm>
    )
  }
  return (
    <LinkButton href={pageOf(step, familyId)} variant={kind === 'await-mayor' ? 'secondary' : variant} size={size}>
      {t(`step.${kind}`)}
    </LinkButton>
  )
}
