import { useLocale, useTranslations } from 'next-intl'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import { isSpecial } from '@/lib/core/questionnaire/sheet'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { Question, Section } from '@/lib/core/questionnaire/types'

/** One record of the sheet as a column of its tables. */
export type PaperColumn = {
  readonly number: number
  readonly name: string
  readonly answers: Readonly<Record<string, AnswerOrSpecial>>
  /** Codes of the questions that apply; null on a blank form, where all may. */
  readonly asked: ReadonlySet<string> | null
}

/** So many persons stand beside each other on A4. */
const columnsOnPage = 5

type PrintedSectionProps = { readonly section: Section; readonly columns: readonly PaperColumn[] }

/** A section as on the official form: the questions below each other with their codes, the persons beside each other. */
export function PrintedSection({ section, columns }: PrintedSectionProps) {
  const language = useLocale()
  const concerned = columns.filter(
    ({ asked }) =>
      asked === null || section.questions.some(({ code }) => asked.has(code) && code !== keyCode(section.entity)),
  )
  const pages = Array.from({ length: Math.ceil(concerned.length / columnsOnPage) }, (_, page) =>
    concerned.slice(page * columnsOnPage, (page + 1) * columnsOnPage),
  )
  if (pages.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="break-after-avoid text-[1.1em]">
        {section.id} {section.title[language]}
      </h2>
      {section.note && <p className="text-soft break-after-avoid text-[0.85em]">{section.note[language]}</p>}
      {pages.map((page) => (
        <PrintedTable key={page[0]?.number ?? 0} section={section} columns={page} />
      ))}
    </section>
  )
}

function PrintedTable({ section, columns }: PrintedSectionProps) {
  const t = useTranslations('riskSheet.print')
  const language = useLocale()
  const ofHousehold = section.entity === 'household'
  const questions = section.questions.filter(({ code }) => code !== keyCode(section.entity))
  return (
    <div
      className="mt-2 overflow-x-auto print:overflow-visible"
      tabIndex={0}
      role="region"
      aria-label={`${section.id} ${section.title[language]}`}
    >
      <table className="sheet-ledger min-w-[36rem] table-fixed text-[0.85em] [&_tr]:break-inside-avoid">
        <thead className="break-after-avoid">
          <tr>
            <th scope="col">{t('question')}</th>
            {columns.map(({ number, name }) => (
              <th key={number} scope="col" className="wrap-anywhere" style={{ width: ofHousehold ? '30mm' : '21mm' }}>
                {ofHousehold ? t('answer') : `${number || ''} ${name}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.code}>
              <PrintedQuestion question={question} />
              {columns.map((column) => (
                <PrintedAnswer key={column.number} question={question} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PrintedQuestion({ question }: { readonly question: Question }) {
  const t = useTranslations('riskSheet')
  const language = useLocale()
  const options = question.options?.map(({ code, label }) => `${code} ${label[language]}`).join('; ')
  return (
    <th scope="row" className="font-normal">
      <span className="font-semibold">{question.code}</span> {question.label[language]}
      {question.proposed && ` (${t('question.optional')})`}
      {question.unit && ` (${t(`units.${question.unit}`)})`}
      {options && <span className="text-soft block text-[0.9em]">{options}</span>}
    </th>
  )
}

/** The code of the answer, as the form has it; a dash where the question is not put. */
function PrintedAnswer({ question, column }: { readonly question: Question; readonly column: PaperColumn }) {
  const t = useTranslations('riskSheet')
  const language = useLocale()
  const { answers, asked } = column
  const answer = answers[question.code]
  const cell = (): string => {
    if (asked !== null && !asked.has(question.code)) return '–'
    if (answer === undefined) return ''
    if (typeof answer === 'string') return answer
    if (typeof answer !== 'number')
      return isSpecial(answer)
        ? t(`question.special.${answer.special}`)
        : answer.length === 0
          ? t('print.none')
          : answer.join(', ')
    if (question.type === 'boolean') return t(answer === 1 ? 'question.yes' : 'question.no')
    return question.type === 'decimal' ? new Intl.NumberFormat(language).format(answer) : String(answer)
  }
  return <td className="numeric wrap-anywhere">{cell()}</td>
}
