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

/** Why a question has no answer, as a second choice below it; and the way back to an empty one. */
export function NoAnswer({ label, special, isAnswered, onSpecial, onClear }: NoAnswerProps) {
  const t = useTranslations('riskSheet.question')
  const list = useRef<HTMLDetailsElement>(null)
  const choose = (chosen: Special) => {
    onSpecial(chosen)
    list.current?.removeAttribute('open')
    list.current?.querySelector('summary')?.focus()
  }
  return (
    <div className="mt-2 flex max-w-[36rem] flex-wrap items-start gap-x-3 gap-y-1">
      {special && (
        <StateTag tone="info" icon="circle-minus">
          {t(`special.${special}`)}
        </StateTag>
      )}
      <details ref={list} className="min-w-0 open:basis-full">
        <summary
          aria-label={t('noAnswerTo', { label })}
          className="text-soft inline-flex min-h-[2.625rem] cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden"
        >
          {t('noAnswer')}
          <Icon name="chevron-down" />
        </summary>
        <div className="flex flex-wrap gap-1.5 pt-1.5">
          {specials.map((each) => (
            <Button key={each} size="small" aria-pressed={special === each} onClick={() => choose(each)}>
              {t(`special.${each}`)}
            </Button>
          ))}
        </div>
      </details>
      {isAnswered && (
        <Button variant="quiet" size="small" icon="x" aria-label={t('clearAnswerTo', { label })} onClick={onClear}>
          {t('clearAnswer')}
        </Button>
      )}
    </div>
  )
}
