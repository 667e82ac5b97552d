import { marks } from './marks'

/** A text with places to fill in: `slots[i]` stands between `texts[i]` and `texts[i + 1]`. */
export type Stencil = { readonly texts: readonly string[]; readonly slots: readonly number[] }

/** Numbers the marks of the texts of one pattern, each once. */
export function slotNumbers(): { readonly of: (name: string) => number; readonly names: readonly string[] } {
  const names: string[] = []
  const known = new Map<string, number>()
  return {
    names,
    of: (name) => {
      const found = known.get(name)
      if (found !== undefined) return found
      known.set(name, names.length)
      return names.push(name) - 1
    },
  }
}

export function cutStencil(text: string, slotOf: (name: string) => number): Stencil {
  const texts: string[] = []
  const slots: number[] = []
  let end = 0
  for (const found of text.matchAll(marks)) {
    texts.push(text.slice(end, found.index))
    slots.push(slotOf(found[1] ?? found[0]))
    end = found.index + found[0].length
  }
  texts.push(text.slice(end))
  return { texts, slots }
}

/** The text with its places filled in. */
export function fill({ texts, slots }: Stencil, values: readonly string[]): string {
  let text = texts[0] ?? ''
  for (let place = 0; place < slots.length; place += 1)
    text += (values[slots[place] ?? -1] ?? '') + (texts[place + 1] ?? '')
  return text
}
