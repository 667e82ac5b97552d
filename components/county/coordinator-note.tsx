import { useTranslations } from 'next-intl'
import type { Coordinator } from '@/lib/core/oversight/county-duties'

/** Whom of the county the commune turns to. */
export function CoordinatorNote({ coordinator }: { coordinator: Coordinator | null }) {
  const t = useTranslations('county.coordinator')
  if (coordinator === null) return <p className="text-soft">{t('noneNamed')}</p>
  const { name, email, phone } = coordinator
  return (
    <p className="text-soft break-words">
      {t('yours', { name })}
      {phone !== '' && (
        <>
          {' · '}
          <a href={`tel:${phone.replace(/\s/g, '')}`} className="link">
            {phone}
          </a>
        </>
      )}
      {email !== '' && (
        <>
          {' · '}
          <a href={`mailto:${email}`} className="link">
            {email}
          </a>
        </>
      )}
    </p>
  )
}
