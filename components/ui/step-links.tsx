import type { ReactNode } from 'react'
import { LinkButton } from './link-button'

type StepLinksProps = {
  label: string
  previous?: { href: string; label: ReactNode }
  next?: { href: string; label: ReactNode }
  children?: ReactNode
}

/** To the part before and after, at the foot of one page of a long form. */
export function StepLinks({ label, previous, next, children }: StepLinksProps) {
  return (
    <nav aria-label={label} className="screen-only border-rule mt-8 flex flex-wrap gap-3 border-t pt-4">
      {previous && (
        <LinkButton href={previous.href} icon="arrow-left" rel="prev">
          {previous.label}
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next.href} variant="primary" iconAfter="arrow-right" rel="next">
          {next.label}
        </LinkButton>
      )}
      {children}
    </nav>
  )
}
