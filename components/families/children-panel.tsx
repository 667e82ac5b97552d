import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { ageOn, maskCnp } from '@/lib/core/casework/child-record'
import type { ChildOnFile, FamilyFile } from '@/lib/core/casework/family-file'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useAgeWords } from './use-age-words'

/** The children of the family who are in the Observatory. */
export function ChildrenPanel({ file }: { file: Pick<FamilyFile, 'family' | 'children' | 'may' | 'today'> }) {
  const t = useTranslations('families')
  const locale = useLocale()
  const age = useAgeWords(file.today)
  const { family, children, may, today } = file
  const present = children.filter(({ leftOn }) => leftOn === null)
  const change = may.change && family.closedOn === null
  const addChild = change && (
    <LinkButton href={`/families/${family.id}/children/new`} size="small" icon="plus">
      {t('file.addChild')}
    </LinkButton>
  )
  const notes = (child: ChildOnFile) =>
    [
      child.separated && t('file.separated'),
      !child.separated && child.birthDate !== null && ageOn(child.birthDate, today) >= 18 && t('file.ofAge'),
    ].filter((note) => note !== false)

  return (
    <Panel
      title={t('file.children')}
      actions={addChild}
      padding="none"
      className="max-[44rem]:border-0 max-[44rem]:bg-transparent"
    >
      <DataTable
        caption={t('file.children')}
        rows={present}
        rowKey={({ id }) => id}
        empty={
          <div className="p-4">
            {family.closedOn === null ? (
              <EmptyState title={t('file.noChildren.title')} icon="baby">
                {t('file.noChildren.text')}
              </EmptyState>
            ) : (
              <p className="text-soft">{t('file.noChildrenClosed')}</p>
            )}
          </div>
        }
        columns={[
          {
            key: 'name',
            header: t('file.columns.name'),
            cell: (child) => (
              <>
                {child.surname} {child.givenName}
                {notes(child).map((note) => (
                  <span key={note} className="text-soft block font-normal">
                    {note}
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'age',
            header: t('file.columns.age'),
            cell: ({ birthDate }) =>
              birthDate === null ? (
                t('file.unknownAge')
              ) : (
                <span>
                  {age(birthDate)}
                  <span className="text-soft block">{shownDay(birthDate)}</span>
                </span>
              ),
          },
          {
            key: 'cnp',
            header: t('file.columns.cnp'),
            cell: ({ cnp, noCnpReason }) =>
              cnp !== null
                ? maskCnp(cnp)
                : noCnpReason === null
                  ? t('file.cnpMissingPlain')
                  : t('file.cnpMissing', { reason: t(`noCnpReasons.${noCnpReason}`) }),
          },
          {
            key: 'risks',
            header: t('file.columns.risks'),
            cell: ({ directRisks }) =>
              directRisks.length === 0 ? null : (
                <ul>
                  {directRisks.map(({ code, label }) => (
                    <li key={code}>
                      {code} {label[locale]}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'registry',
            header: t('file.columns.registry'),
            cell: ({ inRegistry }) => (inRegistry ? t('file.inRegistry') : null),
          },
          ...(change
            ? [
                {
                  key: 'actions',
                  header: t('file.columns.actions'),
                  headerHidden: true,
                  cell: ({ id }: ChildOnFile) => (
                    <span className="screen-only flex flex-wrap gap-x-4">
                      <a href={`/families/${family.id}/children/${id}`} className="link py-1">
                        {t('file.change')}
                      </a>
                      <a href={`/families/${family.id}/children/${id}/leave`} className="link py-1">
                        {t('file.leave')}
                      </a>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}
