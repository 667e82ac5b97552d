import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'

type MessagePageProps = { title: string; text: string; home: { href: string; label: string }; children?: ReactNode }

/** A page that only says something: not found, no access, failure. */
export function MessagePage({ title, text, home, children }: MessagePageProps) {
  return (
    <div className="mx-auto max-w-[65ch] px-4 py-10">
      <h1>{title}</h1>
      <p className="mt-3">{text}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        {children}
        <LinkButton href={home.href}>{home.label}</LinkButton>
      </div>
    </div>
  )
}
