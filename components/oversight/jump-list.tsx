type JumpListProps = { label: string; parts: readonly { readonly id: string; readonly label: string }[] }

/** The parts of a long page, to go to one of them at once. */
export function JumpList({ label, parts }: JumpListProps) {
  return (
    <nav aria-label={label} className="screen-only mb-5">
      <ul className="flex flex-wrap items-baseline gap-x-4">
        <li aria-hidden className="text-soft">
          {label}:
        </li>
        {parts.map(({ id, label: part }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-block py-1.5">
              {part}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
