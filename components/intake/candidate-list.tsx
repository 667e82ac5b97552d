import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { SearchField } from '@/components/ui/search-field'
import { StateTag } from '@/components/ui/state-tag'
import type { Likeness } from '@/lib/core/registry/likeness'

/** A family on file that may be the one told of. */
export type CandidateFamily = {
  readonly familyId: string
  readonly headName: string
  readonly village: string | null
  readonly street: string
  readonly streetNo: string
  readonly closed: boolean
  readonly children: string
  readonly byCnp: boolean
  readonly likeness: Likeness | null
}

type FamilySearchProps = {
  /** The address of this page. */
  address: string
  q: string
  candidates: readonly CandidateFamily[]
  found: readonly CandidateFamily[]
  /** What leads on with one of them. */
  choose: (family: CandidateFamily) => ReactNode
  newHref: string
}

/** Before a family is made, those on file that it may be, and a search by name for all others. */
export function FamilySearch({ address, q, candidates, found, choose, newHref }: FamilySearchProps) {
  const t = useTranslations('intake.find')
  return (
    <Panel title={t('title')} id="find-family">
      <p className="text-soft mb-3 max-w-[65ch]">{t('text')}</p>
      <Families families={candidates} choose={choose} empty={t('none')} />
      <search className="screen-only mt-5 block" aria-label={t('search')}>
        <form action={address} method="get" className="flex flex-wrap items-end gap-2">
          <SearchField name="q" label={t('search')} defaultValue={q} maxLength={80} className="flex-1 basis-56" />
          <Button type="submit" icon="search">
            {t('searchAction')}
          </Button>
        </form>
      </search>
      {q !== '' && (
        <div className="mt-4">
          <h3 className="mb-2">{t('found', { q })}</h3>
          <Families families={found} choose={choose} empty={t('foundNone', { q })} />
        </div>
      )}
      <div className="screen-only mt-5 flex flex-wrap items-center gap-3">
        <LinkButton href={newHref} icon="user-plus">
          {t('new')}
        </LinkButton>
        <span className="text-soft">{t('newHint')}</span>
      </div>
    </Panel>
  )
}

type FamiliesProps = { families: readonly CandidateFamily[]; choose: FamilySearchProps['choose']; empty: string }

function Families({ families, choose, empty }: FamiliesProps) {
  const t = useTranslations('intake.find')
  const l = useTranslations('families.matches.likeness')
  if (families.length === 0) return <p className="text-soft">{empty}</p>
  return (
    <ul className="grid gap-3">
      {families.map((family) => {
        const { familyId, headName, village, street, streetNo, closed, children, byCnp, likeness } = family
        const address = [village ?? '', `${street} ${streetNo}`.trim()].filter((part) => part !== '').join(', ')
        return (
          <li key={familyId} className="border-rule flex flex-wrap items-center justify-between gap-3 border-b pb-3">
            <div className="min-w-0">
              <a
                href={`/families/${familyId}`}
                target="_blank"
                rel="noopener"
                title={t('open')}
                className="link font-semibold"
              >
                {headName}
              </a>{' '}
              {byCnp && <StateTag tone="warning">{t('byCnp')}</StateTag>}
              {!byCnp && likeness !== null && <StateTag tone="info">{l(likeness)}</StateTag>}{' '}
              {closed && <StateTag>{t('closed')}</StateTag>}
              {address !== '' && <span className="block">{address}</span>}
              {children !== '' && <span className="text-soft block">{t('children', { names: children })}</span>}
            </div>
            {!closed && choose(family)}
          </li>
        )
      })}
    </ul>
  )
}
