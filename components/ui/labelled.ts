/** What is said of a field, after its label; a label that asks keeps its question mark and gets no colon. */
export const labelled = (label: string, message: string): string =>
  /[?:]$/.test(label) ? `${label} ${message}` : `${label}: ${message}`
