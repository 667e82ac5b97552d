import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { GuidanceView } from '@/lib/core/guidance/guidance'
import type { FormState } from '@/lib/core/result/form-state'
import { MeetingsPanel } from './meetings-panel'
import { NoteList } from './note-list'
import { RequestList } from './request-list'
import { TextForm } from './text-form'

type Action = (state: FormState, form: FormData) => Promise<FormState>
export type GuidanceActions = Readonly<Record<'ask' | 'answer' | 'write', Action>> & {
  readonly read: (form: FormData) => Promise<void>
}

const told = ['asked', 'answered', 'written', 'met'] as const

type GuidancePageProps = { view: GuidanceView; formId: string; done: string | null; actions: GuidanceActions }

/** What the county and its communes ask and tell each other, and their half-yearly meetings. */
export function GuidancePage({ view, formId, done, actions }: GuidancePageProps) {
  const t = useTranslations('guidance')
  const { requests, notes, communes, may } = view
  const said = told.find((known) => known === done)
  const severalCommunes = !may.ask
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(severalCommunes ? 'subtitleCounty' : 'subtitleCommune')}
        actions={
          may.record && (
            <LinkButton href="/guidance/meetings/new" icon="plus">
              {t('meeting.title')}
            </LinkButton>
          )
        }
      />
      {said !== undefined && <Notice tone="success" announce="polite" className="mb-4" title={t(`done.${said}`)} />}
      <div className="grid gap-6">
        <Panel title={t('requests.title')}>
          <RequestList requests={requests} named={severalCommunes} answer={may.answer ? actions.answer : null} />
          {may.ask && (
            <div className="mt-6">
              <TextForm field="question" action={actions.ask} formId={formId} />
            </div>
          )}
        </Panel>
        <Panel title={t('notes.title')}>
          <NoteList notes={notes} named={severalCommunes} read={may.ask ? actions.read : null} />
          {may.answer && (
            <div className="mt-6">
              <TextForm
                field="body"
                action={actions.write}
                formId={formId}
                communes={[...communes]
                  .sort((a, b) => a.name.localeCompare(b.name, 'ro'))
                  .map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            </div>
          )}
        </Panel>
        <MeetingsPanel view={view} named={severalCommunes} />
      </div>
    </>
  )
}
