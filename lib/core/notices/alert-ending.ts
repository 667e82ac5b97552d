/** Our own: the morning of the last day, or the evening before it, while the verification can still be made. */
const hoursBefore = 12

/** When those who verify an alert are told that its time runs out, by the end of that time. */
export const endingAt = (dueAt: Date): Date => new Date(dueAt.getTime() - hoursBefore * 3_600_000)
