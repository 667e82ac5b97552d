'use client'

import type { ReactNode } from 'react'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import { DutyCard } from './duty-card'
import type { DutyLine } from './duty-line'

type DutyListProps = {
  lines: readonly DutyLine[]
  /** Why each kind of duty is to be done, said once for all lines of the kind. */
  reasons: Readonly<Partial<Record<DutyId, ReactNode>>>
  whyLabel: string
}

/** In the browser, so that of each line its words travel, and not also the elements around them. */
export function DutyList({ lines, reasons, whyLabel }: DutyListProps) {
  return (
    <ul>
      {lines.map((line) => (
        <DutyCard key={line.key} line={line} reason={reasons[line.duty]} whyLabel={whyLabel} />
      ))}
    </ul>
  )
}
