import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { Measure } from '@/lib/core/special-protection/listed-child'

/** Where a child in special protection lives, as the report says it. */
export const measureLabels: Readonly<Record<Measure, Text>> = {
  residential: text('serviciu rezidențial', 'residential service'),
  'foster-carer': text('asistent maternal', 'foster carer'),
  relatives: text('plasament la rude', 'placement with relatives'),
  'other-family': text('plasament la altă familie', 'placement with another family'),
  emergency: text('plasament în regim de urgență', 'emergency placement'),
  other: text('altă măsură', 'another measure'),
}
