import type { IconName } from './icon-names'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'circle',
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-exclamation-point',
  danger: 'octagon-exclamation-point',
}
