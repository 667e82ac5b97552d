import { alertDueAt } from '@/lib/core/alerts/alert-clock'
import { datedLimits } from '@/lib/core/deadlines/limits'
import type { AlertStory } from '../story/case-story'
import { type CaseFile, childIdOf } from './case-file'
import type { Row, Rows } from './rows'
import { sentContent } from './sent-content'

/** The alerts about a family with the children they name, as far as the county has come with them. */
export function alertRows(file: CaseFile): Pick<Rows, 'violence_alert' | 'violence_alert_child'> {
  const { alerts } = file.story
  return {
    violence_alert: alerts.map((alert) => alertRow(file, alert)),
    violence_alert_child: alerts.flatMap((alert) => childRows(file, alert)),
  }
}

function alertRow(file: CaseFile, alert: AlertStory): Row {
  const { story, key, worker } = file
  const { sentAt, receivedAt, verified } = alert
  return {
    ...key,
    id: alert.id,
    family_id: story.id,
    risk_sheet_id: story.risk?.finish ? story.risk.id : null,
    observation_sheet_id: alert.observed ? (story.observation?.id ?? null) : null,
    raised_by: alert.raisedBy,
    forms: alert.forms,
    description: alert.description,
    measures: alert.measures,
    channel: 'application',
    status: sentAt === null ? 'draft' : verified !== null ? 'verified' : receivedAt !== null ? 'received' : 'sent',
    content: sentAt === null ? null : sentContent(file, sentAt, alert.children, alert.observed),
    sent_at: sentAt,
    sent_by: sentAt === null ? null : worker.id,
    due_at: sentAt === null ? null : alertDueAt(new Date(sentAt), datedLimits).toISOString(),
    received_at: receivedAt,
    received_by: receivedAt === null ? null : worker.officer.id,
    verified_at: verified?.at ?? null,
    verified_by: verified === null ? null : worker.officer.id,
    recorded_at: verified?.recordedAt ?? null,
    result: verified?.result ?? null,
    confirmed_forms: verified?.forms ?? [],
    confirmed_children: (verified?.children ?? []).map((number) => childIdOf(story, number)),
    county_measures: verified?.measures ?? '',
    created_at: alert.createdAt,
    created_by: worker.id,
    revision: 2,
  }
}

/** Sex and age are kept from the sending on. */
function childRows(file: CaseFile, { id, children, sentAt }: AlertStory): Row[] {
  const sent = sentAt === null ? [] : sentContent(file, sentAt, children).children
  return children.map((number) => {
    const childId = childIdOf(file.story, number)
    const child = sent.find((each) => each.id === childId)
    return {
      ...file.key,
      alert_id: id,
      child_id: childId,
      sex: child?.sex ?? null,
      birth_date: child?.birthDate ?? null,
      age: child?.age ?? null,
    }
  })
}
