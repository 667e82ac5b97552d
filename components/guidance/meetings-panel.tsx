import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { GuidanceView } from '@/lib/core/guidance/guidance'
import { halfYearBefore, halfYearOf, type CommuneMeetings } from '@/lib/core/guidance/meetings'
import { shownDay } from '@/lib/core/observation/shown-values'

/** The half-yearly meetings: which communes had none, and what was said. */
export function MeetingsPanel({ view, named }: { view: GuidanceView; named: boolean }) {
  const t = useTranslations('guidance.meeting')
  const { communes, meetings, today } = view
  const now = halfYearOf(today)
  const before = halfYearBefore(now)
  const half = (start: string) => t('half', { n: start.endsWith('-01-01') ? 1 : 2, year: start.slice(0, 4) })
  const tones = { held: 'success', later: 'info', missing: 'danger', due: 'warning' } as const
  const came = (half: keyof typeof tones) => <StateTag tone={tones[half]}>{t(half)}</StateTag>
  return (
    <Panel title={t('panel')}>
      <DataTable
        caption={t('byCommune')}
        rows={communes}
        rowKey={({ id }) => String(id)}
        empty={<p className="text-soft">{t('noCommune')}</p>}
        columns={[
          { key: 'commune', header: t('commune'), cell: ({ name }: CommuneMeetings) => name },
          { key: 'before', header: half(before), cell: (commune) => came(commune.before) },
          { key: 'now', header: half(now), cell: (commune) => came(commune.now ? 'held' : 'due') },
          {
            key: 'last',
            header: t('last'),
            kind: 'code',
            cell: ({ lastOn }) => (lastOn === null ? t('never') : shownDay(lastOn)),
          },
        ]}
      />
      <ul className="mt-6 grid gap-5">
        {meetings.map(({ id, heldOn, place, points, came: present }) => (
          <li key={id} className="min-w-0 break-words">
            <p className="font-semibold">
              {[shownDay(heldOn), place].filter((part) => part !== '').join(' · ')}
              {named && <span className="text-soft font-normal"> · {t('present', { n: present.length })}</span>}
            </p>
            <p className="whitespace-pre-line">{points}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
