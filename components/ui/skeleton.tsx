type SkeletonProps = {
  /** Heard while the content is on its way. */
  label: string
  rows?: number
}

/** The shape of a list that is still on its way. */
export function Skeleton({ label, rows = 8 }: SkeletonProps) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div aria-hidden className="grid gap-3">
        <div className="skeleton h-8 w-2/5" />
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className="skeleton h-10" />
        ))}
      </div>
    </div>
  )
}
