'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useMemo } from 'react'
import { useComplaint } from '@/components/questionnaire/use-complaint'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { Notice } from '@/components/ui/notice'
import { untouched } from '@/lib/core/result/form-state'
import { rowsLeftOpen } from '@/lib/core/risk-sheet/rows-left-open'
import { FinishButton } from './finish-button'
import { useOpenSheet, usePeople, useSheetState } from './sheet-context'
import { SheetDate } from './sheet-date'
import type { SheetActions } from './sheet-island'
import { UnansweredList } from './unanswered-list'
import { UndecidedRows } from './undecided-rows'
import { useProspect } from './use-prospect'

/** The last look before the verdict is frozen: what cannot be judged yet, what was not answered, what follows. */
export function FinishPlace({ finish }: { readonly finish: SheetActions['finish'] }) {
  const t = useTranslations('riskSheet.finish')
  const complain = useComplaint()
  const personLabel = usePersonLabel()
  const { sheetId, engine } = useOpenSheet()
  const { verdict, session, saving, outbox, unsaved } = useSheetState()
  const { persons } = usePeople()
  const [state, submit, pending] = useActionState(finish, untouched)
  const ready = saving === 'saved' && outbox.conflicts.length === 0 && unsaved.size === 0
  const prospect = useProspect(sheetId, outbox.revision, ready)

  const leftOpen = useMemo(() => rowsLeftOpen(engine, session.sheet()), [engine, session])
  const undetermined = engine.rules.rows.filter(({ id }) => verdict.undetermined.includes(id))
  const faults = Object.entries({ ...prospect?.faults, ...state.complaints })
  const nameOf = (cpers: number): string => {
    const person = persons.find(({ number }) => number === cpers)
    return person ? personLabel(person) : String(cpers)
  }

  return (
    <article className="grid min-w-0 gap-6 wrap-anywhere">
      <div>
        <h1>{t('title')}</h1>
        <p className="text-soft mt-1 max-w-[65ch]">{t('intro')}</p>
      </div>
      {state.status === 'stale' && <Notice tone="warning" title={t('stale')} announce="assertive" />}
      {state.status === 'signed-out' && <Notice tone="warning" title={t('signedOut')} announce="assertive" />}
      {faults.map(([field, complaint]) => (
        <Notice key={field} tone="danger" title={complain(complaint)} announce="assertive" />
      ))}
      <SheetDate />
      <section aria-labelledby="undetermined">
        <h2 id="undetermined">{t('undetermined', { count: undetermined.length })}</h2>
        {undetermined.length > 0 && <UndecidedRows rows={undetermined} />}
      </section>
      <UnansweredList />
      <section aria-labelledby="follows">
        <h2 id="follows">{t('follows')}</h2>
        <p className="mt-1 max-w-[65ch]">
          {verdict.situations > 0
            ? t('registry', { count: verdict.situations })
            : undetermined.length > 0
              ? t('nothingOpen', { open: undetermined.length })
              : t('nothing')}
        </p>
        <ul className="mt-1 list-disc pl-5">
          {prospect?.newcomers.map((cpers) => (
            <li key={cpers}>{t('newChild', { who: nameOf(cpers) })}</li>
          ))}
          {prospect?.moves.map(({ cpers, from }) => (
            <li key={cpers}>{t('movedChild', { who: nameOf(cpers), family: from })}</li>
          ))}
        </ul>
        {verdict.alert && (
          <Notice tone="danger" title={t('alertTitle')} className="mt-3">
            <p>{t('alert')}</p>
          </Notice>
        )}
      </section>
      <div className="grid gap-3">
        {!ready && <Notice tone="warning">{t('notReady')}</Notice>}
        <div>
          <FinishButton
            open={ready && Object.keys(prospect?.faults ?? {}).length === 0 ? leftOpen : null}
            pending={pending}
            submit={submit}
          />
        </div>
        <p className="text-soft max-w-[65ch]">{t('final')}</p>
      </div>
    </article>
  )
}
