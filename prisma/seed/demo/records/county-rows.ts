import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import { minutesAfter, momentOn } from '../story/moment'
import type { CommuneFile } from './commune-file'
import type { Rows } from './rows'

type CountyTable = 'coordinator_assignment' | 'meeting' | 'meeting_attendance' | 'guidance_request' | 'guidance_note'

/** What the county does for the commune: its coordinator, the half-yearly meeting, questions and guidance. */
export function countyRows(file: CommuneFile): Pick<Rows, CountyTable> {
  const { key, commune, worker, today, many } = file
  const { coordinator } = worker
  return {
    coordinator_assignment: [
      {
        ...key,
        id: idOf(`coordinator of ${commune.siruta}`),
        user_id: coordinator.id,
        name: coordinator.name,
        email: coordinator.email,
        phone: '',
        since: addMonths(today, -11),
        created_at: momentOn(addMonths(today, -11), '12:00'),
        created_by: coordinator.id,
      },
    ],
    ...(worker.officerOnDuty ? meetingRows(file) : { meeting: [], meeting_attendance: [] }),
    ...(many ? guidanceRows(file) : { guidance_request: [], guidance_note: [] }),
  }
}

/** One in the half-year of today. */
function meetingRows({ key, worker, today }: CommuneFile): Pick<Rows, 'meeting' | 'meeting_attendance'> {
  const id = idOf(`meeting ${key.county_id}`)
  const halfYear = `${today.slice(0, 4)}-${Number(today.slice(5, 7)) <= 6 ? '01' : '07'}-01`
  const lately = addDays(today, -25)
  const heldOn = lately > halfYear ? lately : halfYear
  return {
    meeting: [
      {
        county_id: key.county_id,
        id,
        held_on: heldOn,
        place: 'Sediul DGASPC',
        points:
          'Fișele întârziate și planurile neaprobate.\nCum se trimite o alertă și ce urmează.\nCopiii cu părinți plecați la muncă în străinătate.',
        created_at: momentOn(heldOn, '15:00'),
        created_by: worker.coordinator.id,
      },
    ],
    meeting_attendance: [{ ...key, meeting_id: id }],
  }
}

function guidanceRows({ key, commune, worker, today }: CommuneFile): Pick<Rows, 'guidance_request' | 'guidance_note'> {
  const asked = momentOn(addDays(today, -33), '10:20')
  const written = momentOn(addDays(today, -40), '13:00')
  return {
    guidance_request: [
      {
        ...key,
        id: idOf(`answered question of ${commune.siruta}`),
        question: 'Se face fișă nouă dacă familia s-a mutat în alt sat al comunei?',
        asked_at: asked,
        asked_by: worker.id,
        answer: 'Nu. Schimbați adresa în dosar; fișa se reînnoiește la termenul ei.',
        answered_at: minutesAfter(asked, 2 * 1440),
        answered_by: worker.coordinator.id,
      },
      {
        ...key,
        id: idOf(`open question of ${commune.siruta}`),
        question: 'Cum procedăm când un părinte refuză a doua oară vizita?',
        asked_at: momentOn(addDays(today, -1), '14:25'),
        asked_by: worker.id,
        answer: '',
        answered_at: null,
        answered_by: null,
      },
    ],
    guidance_note: [
      {
        ...key,
        id: idOf(`read note to ${commune.siruta}`),
        body: 'Verificați ca fiecare plan să spună pentru fiecare risc ce măsură se ia sau de ce nu.',
        written_at: written,
        written_by: worker.coordinator.id,
        read_at: minutesAfter(written, 1500),
        read_by: worker.id,
      },
      {
        ...key,
        id: idOf(`new note to ${commune.siruta}`),
        body: 'Legați copiii din lista DGASPC de familiile lor până la sfârșitul lunii.',
        written_at: momentOn(addDays(today, -2), '09:30'),
        written_by: worker.coordinator.id,
        read_at: null,
        read_by: null,
      },
    ],
  }
}
