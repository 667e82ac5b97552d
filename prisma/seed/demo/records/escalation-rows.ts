import type { CaseFile } from './case-file'
import type { Rows } from './rows'
import { sentContent } from './sent-content'

/** The family on the county's list, with the advice that came back. */
export function escalationRows(file: CaseFile): Pick<Rows, 'escalation'> {
  const { story, key, worker } = file
  const { escalation, risk } = story
  if (escalation === null || !risk?.finish) return { escalation: [] }
  const { id, sentAt, receivedAt, advised } = escalation
  return {
    escalation: [
      {
        ...key,
        id,
        family_id: story.id,
        risk_sheet_id: risk.id,
        raised_by: 'rule',
        reason: '',
        status: advised !== null ? 'advised' : receivedAt !== null ? 'received' : 'sent',
        content: sentContent(file, sentAt, null),
        situations: risk.finish.verdict.situations,
        sent_at: sentAt,
        sent_by: worker.id,
        received_at: receivedAt,
        received_by: receivedAt === null ? null : worker.officer.id,
        advice: advised?.advice ?? '',
        advised_at: advised?.at ?? null,
        advised_by: advised === null ? null : worker.officer.id,
        revision: 1,
      },
    ],
  }
}
