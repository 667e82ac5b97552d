import { askedAt } from './asked-questions'
import type { Form } from './form'
import { openWorld } from './open-world'
import { isAnswered, type Sheet, type SubjectId } from './sheet'

export type Count = { readonly asked: number; readonly answered: number }
export type SectionProgress = Count & {
  readonly id: string
  /** The records that the section asks about, with their share. */
  readonly subjects: readonly (SubjectId & Count)[]
}

export type Progress = Count & {
  readonly sections: readonly SectionProgress[]
  /** The first section, and in it the first record and question, still without an answer; null when all are answered. */
  readonly next: (SubjectId & { readonly section: string; readonly code: string }) | null
}

const total = (counts: readonly Count[]): Count => ({
  asked: counts.reduce((sum, count) => sum + count.asked, 0),
  answered: counts.reduce((sum, count) => sum + count.answered, 0),
})

/** How far a sheet is filled in. Refused and unknown answers are answers; proposed questions are never waited for. */
export function progress(engine: { readonly form: Form }, sheet: Sheet): Progress {
  const world = openWorld(engine.form, sheet, 'whole')
  const records = world.subjects.map((subject, index) => ({
    subject,
    asked: new Set(askedAt(engine.form, world, index * world.stride)),
  }))
  let next: Progress['next'] = null
  const sections = engine.form.questionnaire.sections.map((section) => {
    const subjects: (SubjectId & Count)[] = []
    for (const { subject, asked } of records) {
      if (subject.entity !== section.entity) continue
      const { entity, key, answers } = subject
      const questions = section.questions.filter(({ code, proposed }) => asked.has(code) && !proposed)
      const open = questions.filter(({ code }) => !isAnswered(answers[code]))
      const first = open[0]
      if (first && !next) next = { section: section.id, entity, key, code: first.code }
      subjects.push({ entity, key, asked: questions.length, answered: questions.length - open.length })
    }
    return { id: section.id, ...total(subjects), subjects }
  })
  return { ...total(sections), sections, next }
}
