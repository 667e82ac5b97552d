import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { DescriptionList, type Description } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EditionHead } from '@/lib/core/report/edition'
import { yearOf } from './year-of'
import { EditionStateTag } from './edition-state-tag'

type EditionFactsProps = {
  head: EditionHead
  authorPosition: string
  intact: boolean | null
  ofSameDay: readonly EditionHead[]
}

/** Who handed the document in and when, under which fingerprint, what was decided, and its other editions. */
export function EditionFacts({ head, authorPosition, intact, ofSameDay }: EditionFactsProps) {
  const t = useTranslations('reportEdition')
  const { handedInAt, decidedAt, fingerprint } = head
  const items: readonly Description[] = [
    ...(handedInAt === null
      ? []
      : [
          { term: t('facts.figures'), detail: t('facts.figuresOf', { day: shownDay(head.referenceDate) }) },
          { term: t('facts.duty'), detail: t('facts.dutyOf', { year: yearOf(handedInAt) }) },
        ]),
    ...(handedInAt === null
      ? []
      : [
          {
            term: t('facts.author'),
            detail: [head.authorName, authorPosition].filter((part) => part !== '').join(', '),
          },
          { term: t('facts.handedIn'), detail: shownMoment(handedInAt) },
        ]),
    ...(head.correctionReason === '' ? [] : [{ term: t('facts.correction'), detail: head.correctionReason }]),
    ...(decidedAt === null
      ? []
      : [
          {
            term: t('facts.decided'),
            detail: t('facts.decidedBy', { name: head.deciderName, at: shownMoment(decidedAt) }),
          },
        ]),
    ...(head.returnReason === '' ? [] : [{ term: t('facts.returned'), detail: head.returnReason }]),
    ...(fingerprint === null
      ? []
      : [
          {
            term: t('facts.fingerprint'),
            detail: (
              <>
                <code className="text-[0.875rem] break-all">{fingerprint}</code>
                <br />
                {t(intact === false ? 'facts.broken' : 'facts.intact')}
              </>
            ),
          },
        ]),
  ]
  return (
    <>
      {items.length > 0 && (
        <Panel title={t('facts.title')} id="facts" className="mb-6">
          <DescriptionList items={items} />
        </Panel>
      )}
      {ofSameDay.length > 1 && (
        <Panel title={t('others.title')} className="mb-6">
          <ul className="grid gap-2">
            {ofSameDay.map((other) => (
              <li key={other.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <a
                  href={`/report/editions/${other.id}`}
                  className="link"
                  aria-current={other.id === head.id ? 'page' : undefined}
                >
                  {t('name', { day: shownDay(other.referenceDate), edition: other.edition })}
                </a>
                {other.id === head.id && <span className="text-soft">({t('others.this')})</span>}
                <EditionStateTag status={other.status} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
