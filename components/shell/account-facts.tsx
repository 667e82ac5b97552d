import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { Actor } from '@/lib/core/access/actor'
import { areasOf } from './navigation'

/** Who is signed in, for whom, and what that role may do. */
export function AccountFacts({ actor, title }: { actor: Actor; title: string }) {
  const t = useTranslations('account.page')
  const shell = useTranslations('shell')
  const facts = [
    [t('name'), actor.userName],
    [t('role'), shell(`roles.${actor.role}`)],
    [t('position'), actor.position],
    [t('organisation'), actor.organisationName],
    [t('county'), actor.county?.name],
  ].filter(([, value]) => value)
  const areas = areasOf(actor.role)

  return (
    <>
      <PageHeader title={title} />
      <Panel>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-soft">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {areas.length === 0 ? (
        <Notice className="mt-4">{t('nothingYet')}</Notice>
      ) : (
        <Panel title={t('mayDo')} className="mt-4">
          <div className="flex flex-wrap gap-2">
            {areas.map(({ key, href, icon }) => (
              <LinkButton key={key} href={href} icon={icon}>
                {shell(`nav.${key}`)}
              </LinkButton>
            ))}
          </div>
        </Panel>
      )}
    </>
  )
}
