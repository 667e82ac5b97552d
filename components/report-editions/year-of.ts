import { romanianDay } from '@/lib/core/deadlines/romanian-day'

/** The year whose yearly duty a report handed in at this moment meets: the one in which it was handed in. */
export const yearOf = (handedInAt: string): string => romanianDay(new Date(handedInAt)).slice(0, 4)
