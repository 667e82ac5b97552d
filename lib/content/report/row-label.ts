import { distributionRows } from './distribution'
import type { Text } from '@/lib/core/questionnaire/types'

const labels = new Map<string, Text>(distributionRows.map(({ id, label }) => [id, label]))

/** The name of a row of Table 1, or of a dimension by its number; the code itself for a row nobody knows. */
export const rowLabel = (code: string): Text => labels.get(code) ?? { ro: code, en: code }
