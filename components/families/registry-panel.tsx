import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import type { RegistrySpell } from '@/lib/core/casework/family-file'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useReasonWords } from './use-reason-words'

/** When which child stood in the Registry. */
export function RegistryPanel({ spells }: { spells: readonly RegistrySpell[] }) {
  const t = useTranslations('families.file')
  const reason = useReasonWords()
  return (
    <Panel title={t('registry')}>
      {spells.length === 0 ? (
        <p className="text-soft">{t('notRegistered')}</p>
      ) : (
        <ul className="grid gap-1">
          {spells.map(({ childId, childName, registeredOn, closedOn, closeReason }) => (
            <li key={`${childId} ${registeredOn}`}>
              {closedOn === null
                ? t('registryLine', { name: childName, from: shownDay(registeredOn) })
                : t('registryClosed', {
                    name: childName,
                    from: shownDay(registeredOn),
                    to: shownDay(closedOn),
                    reason: reason.ofChild(closeReason ?? ''),
                  })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
