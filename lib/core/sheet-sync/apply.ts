import type { AnswerOrSpecial, Answers } from '@/lib/core/questionnaire/sheet'
import type { Change, Entry } from './change'
import { sheetDateCode } from './change'
import { answersOf, recordsOf, type SheetContent } from './content'

type Step = Pick<Change, 'entity' | 'number' | 'code' | 'value'> & { readonly kind: Entry['kind'] }

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))

const withAnswer = (answers: Answers, code: string, value: AnswerOrSpecial | null): Answers =>
  value === null ? without(answers, code) : { ...answers, [code]: value }

/**
 * The content after one change of the log. A log applied in the order of its revisions gives the same content everywhere;
 * a change to a person who is not there changes nothing.
 */
export function apply(content: SheetContent, { kind, entity, number, code, value }: Step): SheetContent {
  if (entity === 'household') {
    if (code === sheetDateCode) return typeof value === 'string' ? { ...content, sheetDate: value } : content
    return { ...content, household: withAnswer(content.household, code, kind === 'pruned' ? null : value) }
  }
  const records = recordsOf(content, entity)
  const there = answersOf(content, entity, number)
  const put = (changed: typeof records): SheetContent =>
    entity === 'person' ? { ...content, persons: changed } : { ...content, separatedChildren: changed }

  if (kind === 'add') return there ? content : put({ ...records, [number]: {} })
  if (!there) return content
  if (kind === 'remove') return put(without(records, String(number)))
  return put({ ...records, [number]: withAnswer(there, code, kind === 'pruned' ? null : value) })
}
