import { useEffect, useRef, useState } from 'react'

/** While somebody types, what can be read is taken over after this pause; the rest when they leave the field. */
const pause = 1000

type TypedAnswer = {
  /** What stands in the document. */
  readonly shown: string
  /** Takes over what was typed; false when it cannot be read, and then it stays as it was typed. */
  readonly take: (typed: string) => boolean
  /** Whether what has been typed so far could be all of it. */
  readonly isWhole: (typed: string) => boolean
}

/** A text box whose content becomes an answer when it is complete: half a year of birth must not count as one. */
export function useTypedAnswer({ shown, take, isWhole }: TypedAnswer) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const leave = (text: string): void => {
    clearTimeout(timer.current)
    if (typed === null) return
    if (text.trim() === shown || take(text)) setTyped(null)
  }
  return {
    value: typed ?? shown,
    onChange: (text: string): void => {
      setTyped(text)
      clearTimeout(timer.current)
      if (isWhole(text)) timer.current = setTimeout(() => take(text), pause)
    },
    onLeave: leave,
  }
}
