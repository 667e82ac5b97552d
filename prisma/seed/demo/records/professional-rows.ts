import { momentOn } from '../story/moment'
import { addDays } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import { begunByProfessional, latestSentIn, type SentInStory, takenOver } from '../story/sent-in'
import type { CommuneFile } from './commune-file'
import type { Row, Rows } from './rows'
import type { Person } from './worker'

/** The sheets of the commune's professional, sent ones with a receipt each, and the last receipt of each year. */
export function professionalRows(file: CommuneFile): Pick<Rows, 'professional_sheet' | 'receipt_counter'> {
  const { key, commune, cases, worker, today, random } = file
  const { professional } = worker
  if (professional === null) return { professional_sheet: [], receipt_counter: [] }
  const latest = latestSentIn({ villages: commune.villages, today }, random.fork('professional sheets'))
  const sent = [...latest, ...takenOver(cases, professional)].toSorted((a, b) => a.sentAt.localeCompare(b.sentAt))
  const last = new Map<number, number>()
  const rows = sent.map((sheet) => {
    const year = Number(sheet.sentAt.slice(0, 4))
    const place = (last.get(year) ?? 0) + 1
    last.set(year, place)
    return sentRow(file, professional, sheet, `P-${String(place).padStart(3, '0')}/${year}`)
  })
  return {
    professional_sheet: [...rows, draftRow(file, professional)],
    receipt_counter: [...last].map(([year, place]) => ({ ...key, year, last: place })),
  }
}

function sentRow({ key, commune, worker }: CommuneFile, author: Person, sheet: SentInStory, receipt: string): Row {
  const { handled, talkEnd, filledOn } = sheet
  const filledAt = momentOn(filledOn, talkEnd)
  const taken = handled?.status === 'taken-over' ? handled : null
  return {
    ...key,
    id: idOf(`professional sheet ${commune.siruta} ${sheet.name}`),
    status: handled?.status ?? 'sent',
    draft: {},
    filler_kind: 'teacher',
    filler_name: author.name,
    filler_position: author.position,
    told_head: sheet.toldHead,
    told_children: sheet.toldChildren.map((name) => ({ name, birthDate: null, cnp: '' })),
    village_id: sheet.villageId,
    told_address: '',
    told_phone: '',
    answers: sheet.answers,
    other_texts: {},
    suspicion: Object.values(sheet.answers).some((yes) => yes),
    filled_on: filledOn,
    talk_start: sheet.talkStart,
    talk_end: talkEnd,
    head_signed: true,
    filled_at: filledAt,
    sent_at: sheet.sentAt,
    received_at: sheet.sentAt,
    receipt_number: receipt,
    seen_at: sheet.seenAt,
    seen_by: sheet.seenAt === null ? null : worker.id,
    observation_sheet_id: taken?.sheetId ?? null,
    family_id: taken?.familyId ?? null,
    return_reason: handled?.status === 'returned' ? handled.reason : '',
    handled_at: handled?.at ?? null,
    handled_by: handled === null ? null : worker.id,
    created_at: filledAt,
    created_by: author.id,
    revision: 2,
  }
}

const draftRow = ({ key, commune, today }: CommuneFile, author: Person): Row => ({
  ...key,
  id: idOf(`professional draft ${commune.siruta}`),
  status: 'draft',
  draft: begunByProfessional(author, today),
  filler_kind: '',
  filler_name: '',
  filler_position: '',
  told_head: '',
  told_children: [],
  told_address: '',
  told_phone: '',
  answers: {},
  other_texts: {},
  head_signed: false,
  return_reason: '',
  created_at: momentOn(addDays(today, -1), '15:20'),
  created_by: author.id,
  revision: 3,
})
