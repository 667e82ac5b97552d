import { Icon } from './icon'
import type { IconName } from './icon-names'
import { classNames } from './class-names'

export type SectionState = 'done' | 'started' | 'todo' | 'faulty' | 'closed'

export type SectionLink = {
  key: string
  label: string
  /** Without an address the section cannot be opened yet. */
  href?: string
  state: SectionState
  /** The state in words. */
  stateLabel: string
  /** Such as "7 of 12". */
  detail?: string
  current?: boolean
}

const look: Record<SectionState, { icon: IconName; colour: string }> = {
  done: { icon: 'circle-check', colour: 'text-success' },
  started: { icon: 'circle-dot', colour: 'text-accent' },
  todo: { icon: 'circle', colour: 'text-soft' },
  faulty: { icon: 'octagon-exclamation-point', colour: 'text-danger' },
  closed: { icon: 'lock', colour: 'text-soft' },
}

/** The parts of a long form with how far each is. */
export function SectionList({ label, sections }: { label: string; sections: readonly SectionLink[] }) {
  return (
    <nav aria-label={label}>
      <ol>
        {sections.map(({ key, label: text, href, state, stateLabel, detail, current }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={current ? 'step' : undefined}
              aria-disabled={href === undefined || undefined}
              className={classNames('nav-link', href === undefined && 'text-soft')}
            >
              <Icon name={look[state].icon} className={look[state].colour} />
              <span className="min-w-0 flex-1">
                {text}
                <span className="text-soft block text-[0.9375rem] font-normal">
                  {stateLabel}
                  {detail && <span className="numeric"> · {detail}</span>}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
