'use client'

import { MessagePage } from '@/components/shell/message-page'
import { failureTexts } from '@/components/shell/failure-texts'
import { serverBusy } from '@/lib/core/result/server-busy'

/** The failure may lie in the messages themselves, so its texts come with the page, in the language of the document. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = failureTexts[document.documentElement.lang === 'en' ? 'en' : 'ro']
  const isBusy = error.digest === serverBusy
  return (
    <MessagePage
      title={isBusy ? t.busyTitle : t.title}
      text={isBusy ? t.busyText : t.text}
      home={{ href: '/', label: t.home }}
    >
      <button className="button button-primary" onClick={reset}>
        {t.retry}
      </button>
      {error.digest !== undefined && !isBusy && <p className="text-soft w-full">{`${t.code}: ${error.digest}`}</p>}
    </MessagePage>
  )
}
