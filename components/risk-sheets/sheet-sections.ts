import type { Form } from '@/lib/core/questionnaire/form'
import { progress, type Count } from '@/lib/core/questionnaire/progress'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { Section } from '@/lib/core/questionnaire/types'
import { toSheet, type SheetContent } from '@/lib/core/sheet-sync/content'

export type SubjectStep = Count & { readonly number: number }

/** A section with how far it is, and the persons it asks about. */
export type SectionStep = Count & {
  readonly section: Section
  /** 0 for the household. Without those of whom nothing is asked. */
  readonly subjects: readonly SubjectStep[]
}

/** Sections where persons are written down or sorted: open even while they ask nothing. */
const separatedSection = '2.14'

const isOpen = ({ section, subjects }: SectionStep, content: SheetContent): boolean =>
  subjects.length > 0 ||
  section.id.startsWith('1.') ||
  (section.id === separatedSection && Object.values(content.persons).some(({ OTHERCHILD }) => OTHERCHILD === 1))

/** All sections in the order of the form. The number of a person is given by the sheet and not counted as a question. */
function sectionSteps(form: Form, content: SheetContent): readonly SectionStep[] {
  const { name, version, sections } = form.questionnaire
  const counted = progress({ form }, toSheet(content, { id: '', form: name, version }))
  return sections.map((section, index) => {
    const numbered = section.questions.some(({ code }) => code === keyCode(section.entity)) ? 1 : 0
    const subjects = (counted.sections[index]?.subjects ?? [])
      .map(({ key, asked, answered }) => ({ number: key, asked: asked - numbered, answered: answered - numbered }))
      .filter(({ asked }) => asked > 0)
    const sum = (of: keyof Count) => subjects.reduce((total, subject) => total + subject[of], 0)
    return { section, subjects, asked: sum('asked'), answered: sum('answered') }
  })
}

export type Sections = {
  readonly all: readonly SectionStep[]
  /** Those that one passes through: they ask something, or persons are written down there. */
  readonly open: readonly SectionStep[]
}

const counted = new WeakMap<SheetContent, Sections>()

/** The sections of a sheet as it stands, counted once however many parts of the page ask. */
export function sectionsOf(form: Form, content: SheetContent): Sections {
  const known = counted.get(content)
  if (known) return known
  const all = sectionSteps(form, content)
  const sections = { all, open: all.filter((step) => isOpen(step, content)) }
  counted.set(content, sections)
  return sections
}

export type Stop = { readonly section: Section; readonly number: number | null }

/** The stops of the way through a sheet: each person of each section that asks about persons, else the section. */
export function stops(steps: readonly SectionStep[]): readonly Stop[] {
  return steps.flatMap(({ section, subjects }): Stop[] =>
    section.entity === 'household' || section.id === nucleiSection || subjects.length === 0
      ? [{ section, number: null }]
      : subjects.map(({ number }) => ({ section, number })),
  )
}

/** The nuclei are sorted for all persons on one page. */
export const nucleiSection = '1.2'

/** The first question without an answer, in the order of the form. */
export function firstOpen(
  form: Form,
  content: SheetContent,
): { readonly section: Section; readonly number: number } | null {
  const open = sectionSteps(form, content).find(({ asked, answered }) => answered < asked)
  const subject = open?.subjects.find(({ asked, answered }) => answered < asked)
  return open && subject ? { section: open.section, number: subject.number } : null
}
