export type Part = { readonly name: string; readonly content: Buffer }
type Most = { readonly rows: number; readonly columns: number }

export function sheetsOf(
  parts: readonly Part[],
  most: number,
): { readonly name: string; readonly hidden: boolean; readonly content: Buffer | undefined }[]
export function uncountedOf(text: string, most: Most): Map<number, Set<number>>
