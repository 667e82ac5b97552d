'use client'

import { MessagePage } from '@/components/shell/message-page'
import { failureTextsFor } from '@/components/shell/failure-texts'

/** The failure may lie in the messages themselves, so its texts come with the page, in the language of the document. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = failureTextsFor(document.documentElement.lang, error.digest)
  return (
    <MessagePage title={t.title} text={t.text} home={{ href: '/', label: t.home }}>
      <button className="button button-primary" onClick={reset}>
        {t.retry}
      </button>
      {error.digest !== undefined && t.code !== null && (
        <p className="text-soft w-full">{`${t.code}: ${error.digest}`}</p>
      )}
    </MessagePage>
  )
}
