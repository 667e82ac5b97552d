import { riskRules2018 } from '@/lib/content/indicators/2018'
import type { CommuneActor } from '@/lib/core/access/actor'
import { canonicalJson } from '@/lib/core/report/canonical-json'
import type { EditionHead, Narrative } from '@/lib/core/report/edition'
import type { EditionContent, EditionFigures } from '@/lib/core/report/edition-content'
import { fingerprintOf } from '@/lib/platform/fingerprint'

type ToSeal = {
  readonly edition: Pick<EditionHead, 'referenceDate' | 'edition' | 'correctionReason'> & {
    readonly narrative: Narrative
  }
  readonly author: Pick<CommuneActor, 'county' | 'commune' | 'userName' | 'position'>
  readonly figures: EditionFigures
  readonly at: Date
}

/** All that an edition says when it is handed in, as canonical JSON, with the fingerprint (SHA-256, hexadecimal) of that text. */
export function sealedContent({ edition, author, figures, at }: ToSeal): {
  readonly content: string
  readonly fingerprint: string
} {
  const { referenceDate, correctionReason, narrative } = edition
  const { county, commune } = author
  const sealed: EditionContent = {
    form: 'report-on-at-risk-children',
    version: 1,
    rules: riskRules2018.version,
    county: { id: county.id, name: county.name },
    commune: { id: commune.id, name: commune.name, kind: commune.kind },
    referenceDate,
    edition: edition.edition,
    correctionReason,
    figures,
    narrative,
    handedIn: { at: at.toISOString(), name: author.userName, position: author.position },
  }
  const content = canonicalJson(sealed)
  return { content, fingerprint: fingerprintOf(content) }
}
