import type { Complaint, Match } from './refusal'

/** What a form gets back: what was typed, and what is wrong with it. */
export type FormState = {
  readonly status: 'idle' | 'saved' | 'invalid' | 'stale' | 'unsure' | 'signed-out' | 'forbidden'
  /** As typed, by field name; a field given several times has several values. */
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly complaints: Readonly<Record<string, Complaint>>
  /** With `stale`: what somebody else has saved meanwhile, by field name. */
  readonly current: Readonly<Record<string, string>>
  /** With `unsure`: what is on file and resembles it; nothing where the person only looks over what was written. */
  readonly matches?: readonly Match[]
}

export const untouched: FormState = { status: 'idle', values: {}, complaints: {}, current: {} }
