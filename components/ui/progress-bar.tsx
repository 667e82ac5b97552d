import { useId } from 'react'

type ProgressBarProps = {
  label: string
  value: number
  max: number
  /** The progress in words, such as "12 of 65 questions". */
  valueText: string
}

export function ProgressBar({ label, value, max, valueText }: ProgressBarProps) {
  const id = useId()
  const share = max <= 0 ? 0 : Math.min(100, Math.max(0, (100 * value) / max))
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span id={id}>{label}</span>
        <span className="numeric text-soft">{valueText}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        className="bar mt-1"
      >
        <span style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
