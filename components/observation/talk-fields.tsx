'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { DayControl, TimeControl } from './day-control'
import { controlOf, type SheetControls } from './form-control'

/** When the family was talked to, and whether its head signed. `mayLackTalk`: the hours stay empty where nobody was. */
export function TalkFields({ controls, mayLackTalk = false }: { controls: SheetControls; mayLackTalk?: boolean }) {
  const t = useTranslations('observation.form')
  return (
    <>
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        <DayControl
          {...controlOf(controls, 'filledOn')}
          label={t('fields.filledOn')}
          hint={t('dayHint')}
          pickLabel={t('pick')}
        />
        <TimeControl {...controlOf(controls, 'talkStart')} label={t('fields.talkStart')} hint={t('timeHint')} />
        <TimeControl {...controlOf(controls, 'talkEnd')} label={t('fields.talkEnd')} hint={t('timeHint')} />
      </div>
      {mayLackTalk && <p className="text-soft max-w-[65ch]">{t('noTalkHint')}</p>}
      <div>
        <input type="hidden" name="headSigned" value="" />
        <Checkbox
          name="headSigned"
          value="1"
          checked={(controls.values.headSigned ?? '') !== ''}
          onChange={({ currentTarget }) => controls.type({ headSigned: currentTarget.checked ? '1' : '' })}
          label={t('fields.headSigned')}
          hint={t('headSignedHint')}
        />
      </div>
    </>
  )
}
