import type { ReactNode } from 'react'
import { Deadline } from '@/components/ui/deadline'
import type { DutyLine } from './duty-line'

type DutyCardProps = { line: DutyLine; reason: ReactNode; whyLabel: string }

/** One duty: whose, what, until when and by which rule, why, and the step itself. */
export function DutyCard({ line, reason, whyLabel }: DutyCardProps) {
  const { name, several, family, about, limit, left, look, due, step } = line
  return (
    <li className="border-rule grid gap-x-6 gap-y-2 border-b px-4 py-3 last:border-0 md:grid-cols-[minmax(0,1fr)_11rem_14rem]">
      <div className="min-w-0 break-words">
        <p>
          <span className="font-semibold">{name}</span>
          {several !== null && <span className="text-soft">{` · ${several}`}</span>}
        </p>
        {family !== null && (
          <p>
            <a href={family.href} className="link">
              {family.name}
            </a>
            {family.village !== null && <span className="text-soft">{` · ${family.village}`}</span>}
            {about !== null && <span className="text-soft">{` · ${about}`}</span>}
          </p>
        )}
        {family === null && about !== null && <p>{about}</p>}
        <p className="text-soft">{limit}</p>
        <details className="text-soft">
          <summary className="link w-fit cursor-pointer py-0.5">{whyLabel}</summary>
          {reason}
        </details>
      </div>
      <div>
        <Deadline state={look} label={left} {...(due !== null && { date: due.shown, dateTime: due.day })} />
      </div>
      <div className="screen-only md:justify-self-end">{step}</div>
    </li>
  )
}
