import type { ReactNode } from 'react'
import { SignatureBlocks, type Signature } from './signature-blocks'

type PrintSheetProps = {
  /** The authority, from the country down to the office, one line each. */
  issuer: readonly string[]
  /** Number and date of the document. */
  registration?: string
  title: string
  subtitle?: string
  children: ReactNode
  signatures?: readonly Signature[]
  lang?: string
}

/** One document as it lies on A4; on the screen it looks like the sheet that will come out. */
export function PrintSheet({
  issuer,
  registration,
  title,
  subtitle,
  children,
  signatures = [],
  lang,
}: PrintSheetProps) {
  return (
    <article className="sheet" lang={lang}>
      <header className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="leading-tight">
          {issuer.map((line, index) => (
            <p key={line} className={index === 0 ? 'font-bold' : undefined}>
              {line}
            </p>
          ))}
        </div>
        {registration && <p className="numeric">{registration}</p>}
      </header>
      <div className="mb-6 text-center">
        <h1 className="text-[1.25em]">{title}</h1>
        {subtitle && <p>{subtitle}</p>}
      </div>
      {children}
      {signatures.length > 0 && <SignatureBlocks signatures={signatures} />}
    </article>
  )
}
