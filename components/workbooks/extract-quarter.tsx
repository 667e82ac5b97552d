import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { FileLink } from '@/components/ui/file-link'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import type { ShownQuarter } from '@/lib/core/workbook/extract'
import { CloseQuarter } from './close-quarter'

type ExtractQuarterProps = {
  quarter: ShownQuarter
  name: string
  /** The latest that is over and not closed. */
  isNext: boolean
  closeAction: (form: FormData) => Promise<void>
  correctAction: (state: FormState, form: FormData) => Promise<FormState>
}

const tones = { running: 'neutral', open: 'warning', closed: 'success' } as const

/** One quarter: its files, what was closed of it, and the button that closes it. */
export function ExtractQuarter({
  quarter: { id, from, to, state, count, editions },
  name,
  isNext,
  closeAction,
  correctAction,
}: ExtractQuarterProps) {
  const t = useTranslations('workbooks.extract')
  const files = useTranslations('workbooks.export')
  const empty = count === 0
  const links = (edition: number | null) => (
    <div className="flex flex-wrap gap-2">
      {(['xlsx', 'csv', 'json', 'codebook'] as const).map((format) => (
        <FileLink
          key={format}
          href={`/registry/extract/${id}/${format}${edition === null ? '' : `/${edition}`}`}
          size="small"
          variant={format === 'codebook' ? 'quiet' : 'secondary'}
          icon={format === 'xlsx' ? 'download' : undefined}
          label={files(format)}
          describedLabel={`${name}${edition === null ? '' : `, ${t('edition', { edition })}`}: ${files(format)}`}
          preparing={t('preparing')}
          failed={t('failed')}
        />
      ))}
    </div>
  )
  return (
    <Panel
      id={`quarter-${id}`}
      title={
        <span className="flex flex-wrap items-center gap-3">
          {name} <StateTag tone={tones[state]}>{t(`state.${state}`)}</StateTag>
        </span>
      }
    >
      <div className="grid gap-3">
        <p className="text-soft">
          {shownDay(from)} – {shownDay(to)}
          {count !== null && ` · ${empty ? t('empty') : t('count', { n: count })}`}
        </p>
        {state !== 'closed' && !empty && (
          <>
            <p>{t(`provisional.${state}`)}</p>
            {links(null)}
          </>
        )}
        {editions.map(({ edition, reason, day, name: who, fingerprint }) => (
          <div key={edition} className="grid gap-2">
            <p className="[overflow-wrap:anywhere]">
              <strong>{t('edition', { edition })}</strong>: {t('closedBy', { day: shownDay(day), who })}
              {reason !== '' && ` ${t('reason', { reason })}`}
              <br />
              <span className="text-soft text-sm">{t('fingerprint', { fingerprint })}</span>
            </p>
            {links(edition)}
          </div>
        ))}
        {state === 'open' && (
          <div>
            <CloseQuarter quarter={id} name={name} isNext={isNext} action={closeAction} />
          </div>
        )}
        {state === 'closed' && (
          <details>
            <summary className="link cursor-pointer">{t('again')}</summary>
            <div className="mt-3">
              <FieldsForm
                id={`again-${id}`}
                action={correctAction}
                hidden={{ quarter: id }}
                fields={[
                  { kind: 'paragraph', name: 'reason', label: t('againReason'), hint: t('againHint'), max: 1000 },
                ]}
                submit={t('againSubmit')}
                pending={t('closing')}
              />
            </div>
          </details>
        )}
      </div>
    </Panel>
  )
}
