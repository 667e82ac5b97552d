import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'

/** What a family waits for after its latest finished sheet; null where another record has moved on since, or it is closed. */
export type SheetFollows = 'plan' | 'renewal' | null

type FinishedNextProps = {
  readonly familyId: string
  readonly follows: SheetFollows
  readonly startPlan: (form: FormData) => Promise<void>
}

/** The step after a finished sheet: the plan where something is confirmed, else the file of the family. */
export function FinishedNext({ familyId, follows, startPlan }: FinishedNextProps) {
  const t = useTranslations('riskSheet.finished')
  return (
    <Panel title={t('next')} className="screen-only">
      {follows !== null && <p className="mb-3 max-w-[65ch]">{t(follows === 'plan' ? 'nextPlan' : 'nextRenewal')}</p>}
      <div className="flex flex-wrap gap-2">
        {follows === 'plan' && (
          <form action={startPlan}>
            <input type="hidden" name="familyId" value={familyId} />
            <SubmitButton icon="file-pen">{t('startPlan')}</SubmitButton>
          </form>
        )}
        <LinkButton href={`/families/${familyId}`} variant={follows === 'plan' ? 'secondary' : 'primary'}>
          {t('toFamily')}
        </LinkButton>
      </div>
    </Panel>
  )
}
