const rank = /^(MUNICIPIUL|ORAȘ(?:UL)?)\s+(?=\S)/
const initials = /^\p{L}\./u
/** Words that stay small inside a name: Cetatea de Baltă, Ungheni din Deal. */
const joining = new Set([
  'de',
  'din',
  'cu',
  'la',
  'pe',
  'sub',
  'lui',
  'cel',
  'al',
  'ai',
  'ale',
  'în',
  'și',
  'între',
  'dintre',
  'peste',
  'a',
])

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('ro') + word.slice(1)

/** "MUNICIPIUL ALBA IULIA" of the official file as people write it: "Alba Iulia". */
export function placeName(official: string): string {
  const words = official
    .trim()
    .replace(rank, '')
    .replace(/\.(?=\p{L}{2,})/gu, '. ')
    .split(/\s+/)
  return words.map((word, index) => properWord(word, index === 0)).join(' ')
}

function properWord(word: string, first: boolean): string {
  if (initials.test(word)) return word.toLocaleUpperCase('ro')
  const lower = word.toLocaleLowerCase('ro')
  if (!first && joining.has(lower)) return lower
  return lower
    .split('-')
    .map((part, index) => (index > 0 && joining.has(part) ? part : capital(part)))
    .join('-')
}
