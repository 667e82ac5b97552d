import { useTranslations } from 'next-intl'
import { ArrivalMark } from '@/components/intake/arrival-mark'
import { ToldPanel } from '@/components/intake/told-panel'
import { useMoment } from '@/components/intake/use-moment'
import { AnswerList } from '@/components/observation/answer-list'
import { ViolenceNotice } from '@/components/observation/violence-notice'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { violenceIn } from '@/lib/core/observation/violence'

type SentPageProps = { sheet: ArrivedSheet; form: SheetForm; start: (form: FormData) => Promise<void> }

/** A sheet that was sent, as its author sees it: the receipt, and what became of it. */
export function SentPage({ sheet, form, start }: SentPageProps) {
  const t = useTranslations('professional')
  const moment = useMoment()
  const { id, receipt, status, handledAt } = sheet
  return (
    <>
      <PageHeader
        title={t('sent.title', { number: receipt.number })}
        state={
          <ArrivalMark
            receipt={receipt}
            texts={{ inTime: (hours) => t('inTime', { hours }), late: (hours) => t('late', { hours }) }}
          />
        }
        crumbs={[{ label: t('title'), href: '/referrals' }]}
        crumbsLabel={t('trail')}
        actions={
          <LinkButton href={`/referrals/${id}/receipt`} icon="printer">
            {t('sent.print')}
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        {status === 'returned' ? (
          <Notice
            tone="warning"
            title={t('sent.returnedTitle')}
            actions={
              <form action={start}>
                <input type="hidden" name="again" value={id} />
                <SubmitButton variant="secondary" icon="copy">
                  {t('sent.again')}
                </SubmitButton>
              </form>
            }
          >
            <p>{sheet.returnReason}</p>
            <p className="mt-2 max-w-[65ch]">{t('sent.returnedElsewhere')}</p>
          </Notice>
        ) : (
          <Notice tone="success" title={t('sent.receiptTitle')}>
            <p>{t('sent.receiptText', { number: receipt.number, date: moment(receipt.receivedAt) })}</p>
            {status === 'taken-over' && handledAt !== null && <p>{t('sent.takenOver', { date: moment(handledAt) })}</p>}
          </Notice>
        )}
        {violenceIn(form.violenceRows, sheet.answers).length > 0 && <ViolenceNotice filler="professional" />}
        <ToldPanel sheet={sheet} title={t('sent.told')} />
        <Panel title={t('sent.content')}>
          {form.dimensions.map((dimension) => (
            <AnswerList
              key={dimension.id}
              dimension={dimension}
              answers={sheet.answers}
              other={dimension.other === null ? '' : (sheet.otherTexts[dimension.other.id] ?? '')}
            />
          ))}
        </Panel>
      </div>
    </>
  )
}
