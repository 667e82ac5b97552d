import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { ShownPreference } from '@/lib/core/notices/preference-form'
import type { FormState } from '@/lib/core/result/form-state'
import { NotLeaving } from './not-leaving'
import { NoticeForm } from './notice-form'

type NoticePanelProps = {
  /** Null: the role is told nothing. */
  shown: ShownPreference | null
  saved: boolean
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The part of the account on messages. */
export function NoticePanel({ shown, saved, action }: NoticePanelProps) {
  const t = useTranslations('notices')
  const outbox = (
    <LinkButton href="/outbox" icon="mail">
      {t('outbox.link')}
    </LinkButton>
  )
  return (
    <Panel id="notices" title={t('form.title')} actions={outbox} className="mt-4">
      {shown === null ? (
        <p className="text-soft">{t('form.none')}</p>
      ) : (
        <>
          {saved && (
            <Notice tone="success" announce="polite" className="mb-4">
              {t('form.saved')}
            </Notice>
          )}
          {shown.failed > 0 && (
            <Notice tone="warning" className="mb-4">
              {t('failed', { n: shown.failed })}
            </Notice>
          )}
          <NotLeaving ways={shown.ways} />
          <p className="text-soft mb-4 max-w-[65ch]">{t('form.intro')}</p>
          <NoticeForm shown={shown} action={action} />
        </>
      )}
    </Panel>
  )
}
