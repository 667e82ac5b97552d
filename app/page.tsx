import { redirect } from 'next/navigation'
import { homeOf } from '@/lib/web/home'
import { currentActor } from '@/lib/web/session'

export default async function HomePage() {
  const actor = await currentActor()
  redirect(actor === null ? '/sign-in' : homeOf(actor.role))
}
