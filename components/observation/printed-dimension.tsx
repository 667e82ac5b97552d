import { useTranslations } from 'next-intl'
import type { Answers } from '@/lib/core/observation/answers'
import type { FormDimension } from '@/lib/core/observation/sheet-form'

type PrintedDimensionProps = {
  dimension: FormDimension
  answers: Answers
  /** What was written under another situation; on a signed sheet nothing means "no". */
  other: string
  signed: boolean
}

const mark = (given: boolean) => (given ? '☒' : '☐')

/** One block of the form: each row with the boxes "1. yes" and "2. no". */
export function PrintedDimension({ dimension, answers, other, signed }: PrintedDimensionProps) {
  const t = useTranslations('observation')
  return (
    <table className="sheet-ledger mb-4">
      <thead>
        <tr>
          <th scope="col">
            {dimension.id}. {dimension.title.toLocaleUpperCase('ro')}
          </th>
          <th scope="col" className="w-[16mm] whitespace-nowrap">
            1. {t('form.yes').toLocaleLowerCase('ro')}
          </th>
          <th scope="col" className="w-[16mm] whitespace-nowrap">
            2. {t('form.no').toLocaleLowerCase('ro')}
          </th>
        </tr>
      </thead>
      <tbody>
        {dimension.rows.map(({ id, label, parent }) => (
          <tr key={id} className="break-inside-avoid">
            <th scope="row" className={parent === null ? 'font-normal' : 'pl-[6mm]! font-normal'}>
              {id} {label}
            </th>
            <td className="text-center!">{mark(answers[id] === true)}</td>
            <td className="text-center!">{mark(answers[id] === false)}</td>
          </tr>
        ))}
        {dimension.other && (
          <tr className="break-inside-avoid">
            <th scope="row" className="font-normal">
              {dimension.other.label}: <span className="font-semibold">{other}</span>
            </th>
            <td className="text-center!">{mark(other !== '')}</td>
            <td className="text-center!">{mark(signed && other === '')}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
