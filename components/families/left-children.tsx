import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useReasonWords } from './use-reason-words'

type LeftChildrenProps = { file: FamilyFile; returnAction: (form: FormData) => Promise<void> }

/** Children who left the Observatory: nothing is deleted, and a slip is put right. */
export function LeftChildren({ file, returnAction }: LeftChildrenProps) {
  const t = useTranslations('families')
  const reason = useReasonWords()
  const { family, children, may } = file
  const left = children.filter(({ leftOn }) => leftOn !== null)
  if (left.length === 0) return null
  return (
    <Panel title={t('file.left')}>
      <ul className="grid gap-2">
        {left.map(({ id, surname, givenName, leftOn, leftReason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            {t('file.leftLine', {
              name: `${surname} ${givenName}`,
              reason: reason.ofChild(leftReason ?? ''),
              date: shownDay(leftOn ?? ''),
            })}
            {may.change && family.closedOn === null && (
              <form action={returnAction} className="screen-only">
                <input type="hidden" name="familyId" value={family.id} />
                <input type="hidden" name="childId" value={id} />
                <SubmitButton variant="quiet" size="small" icon="undo-2">
                  {t('file.return')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
