import type { ReactNode } from 'react'

type SignInFrameProps = {
  product: string
  tagline: ReactNode
  title: string
  /** The form. */
  children: ReactNode
  /** What stands below the form: help, demo accounts. */
  aside?: ReactNode
  language?: ReactNode
}

export function SignInFrame({ product, tagline, title, children, aside, language }: SignInFrameProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 py-6">
      <header className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-accent text-2xl leading-tight font-bold">{product}</p>
          <div className="text-soft">{tagline}</div>
        </div>
        {language}
      </header>
      <main className="panel mt-6 p-5">
        <h1 className="mb-4">{title}</h1>
        {children}
      </main>
      {aside && <aside className="mt-6">{aside}</aside>}
    </div>
  )
}
