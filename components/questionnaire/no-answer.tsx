import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { StateTag } from '@/components/ui/state-tag'
import type { Special } from '@/lib/core/questionnaire/sheet'

const specials = ['refused', 'dont-know', 'not-seen'] as const satisfies readonly Special[]

type NoAnswerProps = {
  /** The question, for those who hear the buttons without seeing them in place. */
  readonly label: string
  readonly special: Special | null
  readonly isAnswered: boolean
  readonly onSpecial: (special: Special) => void
  readonly onClear: () => void
}

/** Below a question without an answer: why it has none. Below one that has: the way back. */
export function NoAnswer({ label, special, isAnswered, onSpecial, onClear }: NoAnswerProps) {
  const t = useTranslations('riskSheet.question')
  const place = useRef<HTMLDivElement>(null)
  const choose = (chosen: Special) => {
    onSpecial(chosen)
    // What was pressed goes away: whoever works with the keyboard stays at the question.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} className="mt-1 flex max-w-[36rem] flex-wrap items-center gap-x-3 outline-none">
      {special && (
        <StateTag tone="info" icon="circle-minus">
          {t(`special.${special}`)}
        </StateTag>
      )}
      {isAnswered ? (
        <Button
          variant="quiet"
          size="small"
          icon="x"
          className="-ml-2"
          aria-label={t('clearAnswerTo', { label })}
          onClick={onClear}
        >
          {t('clearAnswer')}
        </Button>
      ) : (
        <details className="min-w-0 open:basis-full">
          <summary
            aria-label={t('noAnswerTo', { label })}
            className="text-soft inline-flex min-h-[2.5rem] cursor-pointer list-none items-center gap-1 text-[0.9375rem] [&::-webkit-details-marker]:hidden"
          >
            {t('noAnswer')}
            <Icon name="chevron-down" />
          </summary>
          <div className="flex flex-wrap gap-1.5 py-1">
            {specials.map((each) => (
              <Button key={each} size="small" onClick={() => choose(each)}>
                {t(`special.${each}`)}
              </Button>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
