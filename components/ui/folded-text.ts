const withoutSigns = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Two spellings of one sound: "Rapa" and "Rîpa" both look for "Râpa". */
const keysOf = (text: string): string[] => {
  const small = text.toLowerCase()
  return [withoutSigns(small), withoutSigns(small.replace(/â/g, 'î'))]
}

/** Whether all words typed are in the text, diacritics, capitals and â or î set aside. */
export const foldedMatch = (text: string, typed: string): boolean => {
  const inText = keysOf(text)
  return keysOf(typed).some((key, index) => key.split(/\s+/).every((word) => inText[index]?.includes(word)))
}
