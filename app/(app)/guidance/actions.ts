'use server'

import { askForGuidance, giveGuidance, readNote, writeNote } from '@/lib/features/guidance/exchange'
import { recordMeeting } from '@/lib/features/guidance/record-meeting'
import { action, buttonAction } from '@/lib/web/action'
import { answerSchema, meetingSchema, noteSchema, questionSchema, readNoteSchema } from '@/lib/web/forms/guidance-form'
import { ledTo } from '@/lib/web/led-to'

export const askAction = action('guidance.ask', questionSchema, async (actor, asked) =>
  ledTo(await askForGuidance(actor, asked), () => '/guidance?done=asked'),
)

export const answerAction = action('guidance.answer', answerSchema, async (actor, answered) =>
  ledTo(await giveGuidance(actor, answered), () => '/guidance?done=answered'),
)

export const writeNoteAction = action('guidance.answer', noteSchema, async (actor, note) =>
  ledTo(await writeNote(actor, note), () => '/guidance?done=written'),
)

export const readNoteAction = buttonAction('guidance.ask', readNoteSchema, async (actor, note) => {
  await readNote(actor, note)
  return { redirectTo: '/guidance' }
})

export const recordMeetingAction = action('meeting.record', meetingSchema, async (actor, meeting) =>
  ledTo(await recordMeeting(actor, meeting), () => '/guidance?done=met'),
)
