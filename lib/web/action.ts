import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { can, type Permission } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { FormState } from '@/lib/core/result/form-state'
import type { Complaint, Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { isDatabaseBusy } from '@/lib/data/database-busy'
import { complaintsOf } from './complaints'
import { fieldsOf, sentFields, withoutPasswords } from './sent-fields'
import { currentActor } from './session'

type Outcome = Result<{ readonly redirectTo?: string } | void, Refusal>
type Work<Input> = (actor: Actor, input: Input) => Promise<Outcome>

/**
 * The only way to make a server action: it names its permission and the shape of its input before it can do anything.
 * Fields reach `schema` as strings, or as arrays where the name ends in "[]". Nothing that was typed is lost on refusal.
 */
export function action<Schema extends z.ZodType>(permission: Permission, schema: Schema, work: Work<z.output<Schema>>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const sent = sentFields(form)
    const values = withoutPasswords(sent)
    const refused = (status: FormState['status'], complaints: Record<string, Complaint> = {}): FormState => ({
      status,
      values,
      complaints,
      current: {},
    })

    const attempt = async (): Promise<FormState> => {
      const actor = await currentActor()
      if (actor === null) return refused('signed-out')
      if (!can(actor.role, permission)) return refused('forbidden')

      const input = schema.safeParse(fieldsOf(sent))
      if (!input.success) return refused('invalid', complaintsOf(input.error))

      const outcome = await work(actor, input.data)
      if (outcome.ok) {
        if (outcome.value?.redirectTo !== undefined) redirect(outcome.value.redirectTo)
        return { status: 'saved', values: {}, complaints: {}, current: {} }
      }
      switch (outcome.error.kind) {
        case 'not-found':
          notFound()
        case 'invalid':
          return refused('invalid', { ...outcome.error.fields })
        case 'stale':
          return { status: 'stale', values, complaints: {}, current: outcome.error.current }
        case 'unsure':
          return { status: 'unsure', values, complaints: {}, current: {}, matches: outcome.error.matches }
      }
    }
    // Nothing of it was kept: the form stays as it was typed, and says that it can be sent again.
    return attempt().catch((error: unknown) => {
      if (!isDatabaseBusy(error)) throw error
      return refused('invalid', { form: { key: 'serverBusy' } })
    })
  }
}

/** An action of a button that has nothing to complain about: it does its work or, without the right, nothing. */
export function buttonAction<Schema extends z.ZodType>(
  permission: Permission,
  schema: Schema,
  work: (actor: Actor, input: z.output<Schema>) => Promise<{ readonly redirectTo?: string } | void>,
) {
  return async (form: FormData): Promise<void> => {
    const actor = await currentActor()
    if (actor === null) redirect('/sign-in')
    const input = schema.safeParse(fieldsOf(sentFields(form)))
    if (!can(actor.role, permission) || !input.success) notFound()
    const outcome = await work(actor, input.data)
    if (outcome?.redirectTo !== undefined) redirect(outcome.redirectTo)
  }
}
