import { expect, test } from 'vitest'
import { fileWord } from './file-word'

test.each([
  ['Caraș-Severin', 'caras-severin'],
  ['Municipiul București, sectorul 1', 'municipiul-bucuresti-sectorul-1'],
  ['"Țara" / Făgărașului ', 'tara-fagarasului'],
])('%s in the name of a file: %s', (name, word) => expect(fileWord(name)).toBe(word))
