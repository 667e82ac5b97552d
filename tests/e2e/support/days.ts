import { romanianDay } from '@/lib/core/deadlines/romanian-day'

/** "2026-05-07", in Romania. */
export const today = (): string => romanianDay(new Date())
