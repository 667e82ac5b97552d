export type Language = { code: string; label: string }

type LanguageSwitchProps = {
  label: string
  languages: readonly Language[]
  current: string
  /** Receives the chosen code as `locale`. */
  action: (data: FormData) => void | Promise<void>
}

/** A form, so that it works before any script and is not an address that a robot or a prefetch could follow. */
export function LanguageSwitch({ label, languages, current, action }: LanguageSwitchProps) {
  return (
    <form action={action} aria-label={label} className="flex gap-1">
      {languages.map(({ code, label: name }) => (
        <button
          key={code}
          name="locale"
          value={code}
          lang={code}
          aria-pressed={code === current}
          className={`button button-small ${code === current ? 'button-secondary' : 'button-quiet'}`}
        >
          {name}
        </button>
      ))}
    </form>
  )
}
