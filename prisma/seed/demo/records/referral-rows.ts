import { momentOn } from '../story/moment'
import { idOf } from '../people/ids'
import { abroadReferral, latestReferrals, type ReferralStory } from '../story/referred'
import type { CommuneFile } from './commune-file'
import type { Row, Rows } from './rows'

/** The cases that reached the commune: those that stand open, and every followed departure abroad. */
export function referralRows(file: CommuneFile): Pick<Rows, 'referral'> {
  const { commune, cases, today, many, random } = file
  const followed = cases.flatMap((story) =>
    story.observation?.trigger === 'b'
      ? abroadReferral(story, story.observation, today, random.fork(`abroad ${story.id}`))
      : [],
  )
  const latest = latestReferrals({ villages: commune.villages, today, many }, random.fork('referrals'))
  return { referral: [...followed, ...latest].map((referral) => referralRow(file, referral)) }
}

function referralRow({ key, commune, worker }: CommuneFile, referral: ReferralStory): Row {
  const receivedAt = momentOn(referral.receivedOn, referral.receivedTime)
  const { decided } = referral
  return {
    ...key,
    id: idOf(`referral ${commune.siruta} ${referral.name}`),
    trigger: referral.trigger,
    channel: referral.channel,
    received_at: receivedAt,
    reporter_kind: referral.reporterKind,
    reporter_name: referral.reporterName,
    reporter_contact: referral.reporterContact,
    told_head: referral.toldHead,
    told_children: referral.toldChildren,
    village_id: referral.villageId,
    told_address: referral.toldAddress,
    told_text: referral.toldText,
    abroad: referral.abroad,
    abroad_ended_on: referral.abroadEndedOn,
    family_id: referral.familyId,
    outcome: decided?.outcome ?? null,
    observation_sheet_id: referral.observationSheetId,
    outcome_note: decided?.note ?? '',
    decided_at: decided === null ? null : momentOn(decided.on, '13:45'),
    decided_by: decided === null ? null : worker.id,
    created_at: receivedAt,
    created_by: worker.id,
    revision: decided === null ? 1 : 2,
  }
}
