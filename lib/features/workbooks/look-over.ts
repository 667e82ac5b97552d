import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { lookOverObservatory } from './look-over-observatory'
import { lookOverRegistry } from './look-over-registry'
import type { LookOver } from './looked-over'

export const lookOver: Readonly<Record<WorkbookList, LookOver>> = {
  observatory: lookOverObservatory,
  registry: lookOverRegistry,
}
