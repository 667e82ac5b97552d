import { withIdentity } from '@/lib/data/db'
import { revokeSession } from '@/lib/data/sessions'
import { now } from '@/lib/platform/clock'

/** Ends the session, so that a copy of its cookie is worth nothing. */
export const signOut = (sessionId: string) => withIdentity((db) => revokeSession(db, sessionId, now()))
