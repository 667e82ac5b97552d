'use client'

import { useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { useComplaint } from '@/components/questionnaire/use-complaint'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Change } from '@/lib/core/sheet-sync/change'
import { addressOf, sectionAsking } from './place'
import { RemovalConflict } from './removal-conflict'
import { useOpenSheet, usePeople, useSheetState } from './sheet-context'
import { SheetLink } from './sheet-link'

export const troublesId = 'troubles'

/** What keeps answers from being saved, and what to do about it. */
export function SheetTroubles() {
  const t = useTranslations('riskSheet.troubles')
  const complain = useComplaint()
  const personLabel = usePersonLabel()
  const { engine, sheetId, store } = useOpenSheet()
  const { saving, outbox } = useSheetState()
  const { persons, separated } = usePeople()
  const { pending, conflicts, refused } = outbox

  const whose = ({ entity, number }: Change): string => {
    const person = (entity === 'person' ? persons : separated).find((each) => each.number === number)
    return person ? personLabel(person, 'short') : ''
  }
  const answers = conflicts.filter(({ change }) => change.kind === 'answer')
  return (
    <div id={troublesId} className="grid scroll-mt-16 gap-3 wrap-anywhere empty:hidden [&:not(:empty)]:mb-5">
      {saving === 'signed-out' && (
        <Notice
          tone="warning"
          title={t('signedOutTitle')}
          announce="polite"
          actions={
            <LinkButton href="/sign-in" target="_blank" icon="key">
              {t('signIn')}
            </LinkButton>
          }
        >
          <p>{t('signedOut', { count: pending.length })}</p>
        </Notice>
      )}
      {saving === 'waiting' && (
        <Notice tone="warning" title={t('waitingTitle')}>
          <p>{t('waiting', { count: pending.length })}</p>
        </Notice>
      )}
      {saving === 'gone' && (
        <Notice tone="danger" title={t('goneTitle')} announce="assertive">
          <p>{t('gone', { count: pending.length })}</p>
        </Notice>
      )}
      {outbox.finished && (
        <Notice
          tone="info"
          title={t('finishedTitle')}
          announce="assertive"
          actions={
            <LinkButton href={`/risk-sheets/${sheetId}`} data-hard>
              {t('seeFinished')}
            </LinkButton>
          }
        />
      )}
      {refused.length > 0 && (
        <Notice
          tone="danger"
          title={t('refusedTitle', { count: refused.length })}
          announce="assertive"
          actions={<Button onClick={store.dismissRefused}>{t('understood')}</Button>}
        >
          <ul className="list-disc pl-5">
            {refused.map(({ change, complaint }) => (
              <li key={change.id}>
                {[change.code, whose(change)].filter(Boolean).join(', ')}: {complain(complaint)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {answers.length > 0 && (
        <Notice tone="warning" title={t('conflictsTitle', { count: answers.length })}>
          <ul className="list-disc pl-5">
            {answers.map(({ change }) => {
              const { entity, number, code } = change
              const section = sectionAsking(engine.form.questionnaire, entity, code)
              return (
                <li key={change.id}>
                  {section && (
                    <SheetLink className="link" href={addressOf(sheetId, { sectionId: section.id, number, code })}>
                      {[code, whose(change)].filter(Boolean).join(', ')}
                    </SheetLink>
                  )}
                  {!section && t('sheetDate')}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
      {conflicts
        .filter(({ change }) => change.kind === 'remove')
        .map((conflict) => (
          <RemovalConflict key={conflict.change.id} conflict={conflict} who={whose(conflict.change)} />
        ))}
    </div>
  )
}
