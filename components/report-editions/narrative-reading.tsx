import { useTranslations } from 'next-intl'
import { narrativeParts, type Narrative } from '@/lib/core/report/edition'

/** The parts told in words, to be read. */
export function NarrativeReading({ narrative }: { narrative: Narrative }) {
  const t = useTranslations('reportEdition.parts')
  return (
    <>
      {narrativeParts.map((part) => (
        <section key={part} id={part} className="mb-5">
          <h3 className="mb-1">{t(part)}</h3>
          <p className="max-w-[75ch] whitespace-pre-line">{narrative[part] === '' ? t('empty') : narrative[part]}</p>
        </section>
      ))}
    </>
  )
}
