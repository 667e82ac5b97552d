import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { useIssuer } from '@/components/plans/use-issuer'
import { PrintSheet } from '@/components/shell/print-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import { SuspicionFacts, VerificationFacts } from './alert-facts'
import { SentChildren, SentFamily } from './sent-family'
import { SentObservation } from './sent-observation'
import { SentSheet, type SheetDeclaration } from './sent-sheet'
import { shownMoment } from './shown-moment'

type PrintedAlertProps = { alert: ShownAlert; declaration: SheetDeclaration }

/** The alert on paper: to whom, about whom, what is suspected and on what it rests. */
export function PrintedAlert({ alert, declaration }: PrintedAlertProps) {
  const t = useTranslations('alerts')
  const { content, county, sentAt } = alert
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href={`/alerts/${alert.id}`} icon="arrow-left">
          {t('print.back')}
        </LinkButton>
        <PrintButton variant="primary">{t('reading.print')}</PrintButton>
        <DownloadPdf href={`/alerts/${alert.id}/pdf`} />
      </div>
      <PrintSheet
        issuer={useIssuer(county, { name: content.commune, kind: content.communeKind })}
        registration={t('print.registration')}
        title={t('print.title')}
        subtitle={t('print.subtitle')}
        signatures={[
          { role: t('print.signatures.worker'), name: content.worker.name, note: t('print.signatures.note') },
          { role: t('print.signatures.receiver'), note: t('print.signatures.note') },
        ]}
      >
        <div className="grid grid-cols-1 gap-5">
          <div>
            <p>{t('print.recipient', { county })}</p>
            <p>{sentAt === null ? t('print.draft') : t('print.sentAt', { at: shownMoment(sentAt) })}</p>
          </div>
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('reading.family')}</h2>
            <SentFamily content={content} />
          </section>
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('reading.children')}</h2>
            <SentChildren content={content} />
          </section>
          <section>
            <h2 className="mb-1 text-[1.1em]">{t('reading.suspicion')}</h2>
            <SuspicionFacts alert={alert} />
          </section>
          <SentObservation alert={alert} />
          <section>
            <h2 className="mb-1 text-[1.1em]">{t('reading.sheet')}</h2>
            <SentSheet open sheet={content.sheet} declaration={declaration} />
          </section>
          {alert.result !== null && (
            <section className="sheet-block">
              <h2 className="mb-1 text-[1.1em]">{t('reading.verification')}</h2>
              <VerificationFacts alert={alert} />
            </section>
          )}
        </div>
      </PrintSheet>
    </>
  )
}
