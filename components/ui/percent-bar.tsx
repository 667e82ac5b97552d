type PercentBarProps = {
  /** 0 to 100; null where nothing can be said. */
  percent: number | null
  /** The figure as printed, such as "12,3 %", or the sign for nothing. */
  text: string
}

/** A figure with a bar as long as it, so that a column of them can be compared by eye. */
export function PercentBar({ percent, text }: PercentBarProps) {
  return (
    <span className="flex items-center justify-end gap-2">
      <span className="numeric whitespace-nowrap">{text}</span>
      <span className="bar w-20 shrink-0" aria-hidden>
        {percent !== null && <span style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />}
      </span>
    </span>
  )
}
