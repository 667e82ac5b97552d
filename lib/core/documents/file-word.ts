/** A name as it may stand in the name of a file: "Caraș-Severin" -> "caras-severin". */
export const fileWord = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
