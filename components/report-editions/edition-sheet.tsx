import { useTranslations } from 'next-intl'
import { ReportSheet } from '@/components/report/report-sheet'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { NarrativeReading } from './narrative-reading'

/** An edition on paper: what is told in words, then both tables, and the fingerprint of what was handed in. */
export function EditionSheet({ edition }: { edition: ShownEdition }) {
  const t = useTranslations('reportEdition')
  const { head, figures, narrative } = edition
  const { fingerprint } = head
  return (
    <ReportSheet
      asOf={head.referenceDate}
      tables={figures}
      county={edition.county}
      commune={edition.commune}
      back={`/report/editions/${head.id}`}
      registration={head.status === 'draft' ? t('paper.draftFoot') : t('paper.edition', { edition: head.edition })}
      author={head.authorName === '' ? undefined : head.authorName}
    >
      {head.correctionReason !== '' && (
        <p className="mb-5">{t('paper.correction', { reason: head.correctionReason })}</p>
      )}
      <div className="gap-8 print:columns-2">
        <NarrativeReading narrative={narrative} />
      </div>
      {fingerprint !== null && (
        <p className="mb-6 text-[9pt] break-all">
          {t(edition.intact ? 'paper.fingerprint' : 'paper.broken', { fingerprint })}
        </p>
      )}
    </ReportSheet>
  )
}
