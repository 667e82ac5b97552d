export type Signature = {
  /** In which quality it is signed. */
  role: string
  /** Where it is known beforehand; otherwise a line is left. */
  name?: string
  /** Under the line, such as "name and signature". */
  note?: string
}

/** Places to sign, two beside each other, never torn between pages. */
export function SignatureBlocks({ signatures }: { signatures: readonly Signature[] }) {
  return (
    <div className="sheet-block mt-10 grid grid-cols-2 gap-x-8 gap-y-10">
      {signatures.map(({ role, name, note }) => (
        <div key={role} className="text-center">
          <p>{role}</p>
          <p className="min-h-[1.4em] font-semibold">{name}</p>
          <p className="border-ink text-soft mx-auto mt-8 max-w-56 border-t pt-1 text-[0.85em]">{note}</p>
        </div>
      ))}
    </div>
  )
}
