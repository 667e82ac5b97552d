import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { can, type Permission } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { FormState } from '@/lib/core/result/form-state'
import type { Complaint, Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { complaintsOf } from './complaints'
import { currentActor } from './session'

type Outcome = Result<{ readonly redirectTo?: string } | void, Refusal>
type Work<Input> = (actor: Actor, input: Input) => Promise<Outcome>

/**
 * The only way to make a server action: it names its permission and the shape of its input before it can do anything.
 * Fields reach `schema` as strings, or as arrays where the name ends in "[]". Nothing that was typed is lost on refusal.
 */
export function action<Schema extends z.ZodType>(permission: Permission, schema: Schema, work: Work<z.output<Schema>>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const values = typed(form)
    const refused = (status: FormState['status'], complaints: Record<string, Complaint> = {}): FormState => ({
      status,
      values,
      complaints,
      current: {},
    })

    const actor = await currentActor()
    if (actor === null) return refused('signed-out')
    if (!can(actor.role, permission)) return refused('forbidden')

    const input = schema.safeParse(fieldsOf(values))
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
    const input = schema.safeParse(fieldsOf(typed(form)))
    if (!can(actor.role, permission) || !input.success) notFound()
    const outcome = await work(actor, input.data)
    if (outcome?.redirectTo !== undefined) redirect(outcome.redirectTo)
  }
}

/** What the browser sent, as strings; files and the framework's own fields are left out. */
function typed(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    ;(values[name] ??= []).push(value)
  }
  return values
}

function fieldsOf(values: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) =>
      name.endsWith('[]') ? [name.slice(0, -2), all] : [name, all.at(-1) ?? ''],
    ),
  )
}
