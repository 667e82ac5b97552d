import type { ActorDb } from './db'

/** How the actor is reached: the address of the account, and the mobile number kept for notices; empty where there is none. */
export async function ownContact(
  { tx }: ActorDb,
  userId: string,
): Promise<{ readonly phone: string; readonly email: string }> {
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { email: true, preference: { select: { phone: true } } },
  })
  return { phone: user?.preference?.phone ?? '', email: user?.email ?? '' }
}
