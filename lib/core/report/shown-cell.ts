import type { Text } from '@/lib/core/questionnaire/types'
import type { ReportCell } from './cell'

/** The children behind one figure of the report, a page of them. */
export type ShownCell = ReportCell & {
  /** A row that the template leaves out has its name on the page. */
  readonly label: Text | 'beyond-print'
  /** Name of the village; '' for the commune and for children without a village. */
  readonly place: string
  readonly day: string
  readonly ofToday: boolean
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly size: number
  readonly children: readonly {
    readonly id: string
    readonly familyId: string
    readonly surname: string
    readonly givenName: string
    readonly birthDate: string | null
    readonly cnp: string | null
    readonly headName: string
    readonly village: string | null
  }[]
}
