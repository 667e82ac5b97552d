import type { Actor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { showImport } from './look-over-import'

const shownFamilies = 100

/** An upload as its page shows it; null when there is none for this person. */
export async function previewImport(actor: Actor, id: string): Promise<ShownPreview | null> {
  const shown = await showImport(actor, id)
  if (shown === null) return null
  if (shown.kind === 'done') {
    return { id, done: true, counts: shown.counts, faults: [], ignored: [], matches: [], twins: [], families: [] }
  }
  const { counts, faults, ignored, matches, twins, families } = shown
  return {
    ...{ id, done: false, counts, faults, ignored, matches, twins },
    families: families.slice(0, shownFamilies).map(({ row, family, villageName, sheet, children }) => ({
      ...{ row, headName: family.headName, village: villageName },
      number: sheet === null ? null : (sheet.number ?? shownDay(sheet.filledOn)),
      children: children.map(
        ({ details: { surname, givenName, birthDate } }) => `${surname} ${givenName} (${shownDay(birthDate)})`,
      ),
    })),
  }
}
