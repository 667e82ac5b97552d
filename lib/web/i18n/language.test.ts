import { expect, it } from 'vitest'
import { chosenLanguage } from './language'

const form = (value: string | Blob) => {
  const data = new FormData()
  data.append('locale', value)
  return data
}

it.each([
  [form('en'), 'en'],
  [form('ro'), 'ro'],
  [form('xx'), 'ro'],
  [form(new Blob(['en'])), 'ro'],
  [new FormData(), 'ro'],
  [undefined, 'ro'],
  ['en', 'ro'],
  [{ get: () => 'en' }, 'ro'],
])('%o chooses %s', (sent, language) => expect(chosenLanguage(sent)).toBe(language))
