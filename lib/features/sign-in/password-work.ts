import { truncates } from 'bcryptjs'
import { z } from 'zod'
import { threadOf } from '@/lib/platform/threads/thread'
import { workSlots } from '@/lib/platform/work-slots'

const cost = 10
const thread = threadOf('lib/features/sign-in/password-worker.mjs', { seconds: 60, megabytes: 64 })

/**
 * Hashing is made to be slow: it has a thread of its own, two passwords are given to it at a time, and a thousand may wait. That many sign
 * in within a minute or two; more are asked to come back.
 */
const hashing = workSlots(2, 1_000)

/** Looks at the password of somebody who is not signed in yet, when it is its turn. Throws TooMuchWork when too many wait. */
export const inTurn = hashing

/** Whether the password is the one that was hashed. bcrypt reads 72 bytes: of a longer one the rest would not matter. */
export const isPassword = async (password: string, passwordHash: string): Promise<boolean> =>
  z.boolean().parse(await thread({ work: 'compare', password, passwordHash })) && !truncates(password)

export const hashPassword = async (password: string): Promise<string> =>
  z.string().parse(await thread({ work: 'hash', password, cost }))
