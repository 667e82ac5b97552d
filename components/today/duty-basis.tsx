import { useTranslations } from 'next-intl'
import type { Duty } from '@/lib/core/duties/duty'

/** The articles that a duty rests on, and how binding they are. */
export function DutyBasis({ basis, force }: Pick<Duty, 'basis' | 'force'>) {
  const t = useTranslations('duties')
  const cited = basis.map(({ act, place }) => {
    const name = t(`act.${act}`)
    if (place === '') return name
    return t(act === 'method' ? 'basis.section' : 'basis.article', { act: name, place })
  })
  return (
    <p>
      {cited.join('; ')} · {t(`force.${force}`)}
    </p>
  )
}
