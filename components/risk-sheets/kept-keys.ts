/** Under what names a browser keeps what was not sent. Apart from what reads it, which is large and needed by sheets alone. */
export const ownersPrefix = (owner: string): string => `aproape.risk-sheet.${owner}.`

export const keysOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')

const ownKeys = (storage: Storage, owner: string): readonly string[] =>
  keysOf(storage).filter((key) => key.startsWith(ownersPrefix(owner)))

/** Whether this browser still keeps anything of a person. */
export const keepsAnything = (storage: Storage, owner: string): boolean => ownKeys(storage, owner).length > 0

/** Who is signing out of this page: a sheet that is still open must not keep again what was just given up. */
const leaving = new Set<string>()

export const isLeaving = (owner: string): boolean => leaving.has(owner)

/** Removes everything of one person from this browser: what was not sent is lost. */
export function discardKept(storage: Storage, owner: string): void {
  leaving.add(owner)
  for (const key of ownKeys(storage, owner)) storage.removeItem(key)
}

/** The person stays after all: what is answered from here on is kept again. */
export const keepAgain = (owner: string): void => {
  leaving.delete(owner)
}
