import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { likenesses } from '@/lib/core/registry/likeness'
import type { Match } from '@/lib/core/result/refusal'

type MatchesNoticeProps = {
  matches: readonly Match[]
  title: string
  text: string
}

/** Families on file that resemble what is being entered, each with its file in a new tab: what was typed stays here. */
export function MatchesNotice({ matches, title, text }: MatchesNoticeProps) {
  const t = useTranslations('families.matches')
  if (matches.length === 0) return null
  return (
    <Notice tone="warning" title={title} announce="assertive" className="mb-6">
      <p>{text}</p>
      <ul className="mt-2 grid gap-3">
        {matches.map(({ href, facts }) => {
          const likeness = likenesses.find((each) => each === facts.likeness)
          return (
            <li key={href}>
              <a href={href} target="_blank" rel="noopener" title={t('open')} className="font-semibold">
                {t('family', { name: facts.headName ?? '' })}
              </a>
              {facts.closed === 'yes' && ` (${t('closed')})`}
              {likeness !== undefined && <span className="block">{t(`likeness.${likeness}`)}</span>}
              {facts.address && <span className="block">{facts.address}</span>}
              {facts.children && <span className="block">{t('children', { names: facts.children })}</span>}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
