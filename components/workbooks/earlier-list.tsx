import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { WaitingChild } from '@/lib/core/workbook/earlier-entry'

/** Who came with an earlier register and waits for a risk sheet. */
export function EarlierList({ waiting, total }: { waiting: readonly WaitingChild[]; total: number }) {
  const t = useTranslations('workbooks.earlier')
  return (
    <div id="waiting" className="mt-6">
      <Panel title={t('title', { n: total })} padding={total === 0 ? undefined : 'none'}>
        {total === 0 ? (
          <p className="text-soft">{t('none')}</p>
        ) : (
          <>
            <p className="text-soft px-4 pt-3">{t('text')}</p>
            <DataTable
              caption={t('title', { n: total })}
              rows={waiting}
              rowKey={({ id }) => id}
              rowHref={({ familyId }) => `/families/${familyId}`}
              empty={null}
              columns={[
                { key: 'child', header: t('child'), cell: ({ child }) => child },
                {
                  key: 'born',
                  header: t('born'),
                  kind: 'code',
                  cell: ({ birthDate }) => (birthDate === null ? '' : shownDay(birthDate)),
                },
                { key: 'family', header: t('family'), cell: ({ headName }) => headName },
                {
                  key: 'registered',
                  header: t('registered'),
                  kind: 'code',
                  cell: ({ registeredOn }) => (registeredOn === null ? '' : shownDay(registeredOn)),
                },
                {
                  key: 'risks',
                  header: t('risks'),
                  cell: ({ confirmed, situations }) =>
                    [situations === null ? '' : t('situations', { n: situations }), confirmed.join(', ')]
                      .filter((part) => part !== '')
                      .join(': '),
                },
              ]}
            />
            {total > waiting.length && <p className="px-4 py-3">{t('more', { n: total - waiting.length })}</p>}
          </>
        )}
      </Panel>
    </div>
  )
}
