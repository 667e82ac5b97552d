import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { YearlyStanding } from '@/lib/core/report/yearly-standing'

const tones: Readonly<Record<YearlyStanding['state'], Tone>> = {
  open: 'neutral',
  due: 'warning',
  late: 'danger',
  met: 'success',
}

/** By when the report of the year is due, or since when it is late; handing in meets it. */
export function YearlyNote({ standing: { year, state, on, figuresOf } }: { standing: YearlyStanding }) {
  const t = useTranslations('reportEdition.yearly')
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <StateTag tone={tones[state]}>{t(state, { year, day: shownDay(on) })}</StateTag>
      {figuresOf !== null && <span>{t('by', { day: shownDay(figuresOf) })}</span>}
      <LinkButton href="/today/OB-50" variant="quiet" size="small">
        {t('more')}
      </LinkButton>
    </p>
  )
}
