/** A text shown to people, Romanian first. */
export type Text = { readonly ro: string; readonly en: string }

/** Whom a question is about: the household once, each resident, or each child in special protection. */
export type EntityKind = 'household' | 'person' | 'separatedChild'

export type QuestionType =
  'boolean' | 'code' | 'multi' | 'integer' | 'decimal' | 'year' | 'month' | 'day' | 'text' | 'personRef'

export type Option = { readonly code: number; readonly label: Text }

/** One variable of the official sheet. `code` is the published variable code: it never changes, the label may. */
export type Question = {
  readonly code: string
  readonly type: QuestionType
  readonly label: Text
  readonly hint?: Text
  /** Codes of the answer, for `code` and `multi`. */
  readonly options?: readonly Option[]
  /** Printed bounds of a number; `null` is an open end. */
  readonly range?: readonly [number, number | null]
  /** The most letters of a text, where it has fewer than texts in general. */
  readonly longest?: number
  readonly unit?: 'lei' | 'grams' | 'cm' | 'months'
  /** The question is asked only where this holds; absent: asked of everyone of the entity. */
  readonly askedIf?: Condition
  /** Not on the official sheet: feeds `conditionExtended` alone and is never required. */
  readonly proposed?: true
}

export type Section = {
  /** Number printed on the official sheet: "1.1", "2.13.A". */
  readonly id: string
  readonly title: Text
  readonly note?: Text
  readonly entity: EntityKind
  readonly questions: readonly Question[]
  /** Questions that one press may answer together where they are left: "no" to a question, nothing of a list, no money. */
  readonly restIsNo?: readonly string[]
}

export type Questionnaire = {
  readonly name: string
  /** Rule and form version, by the year of publication. */
  readonly version: string
  readonly source: string
  readonly sections: readonly Section[]
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/**
 * A set that a quantifier runs over. The last three are relative to the child or person at hand: `presentParents` are those
 * that MOM and DAD point to, `nucleusMembers` share its NUCLEUS_CODE, `childrenOfMother` have it as MOM.
 */
export type SetName =
  | 'persons'
  | 'children'
  | 'women'
  | 'separatedChildren'
  | 'linkedChildren'
  | 'presentParents'
  | 'nucleusMembers'
  | 'childrenOfMother'

/** A number: a literal, a variable or derived number, a dated parameter, a count, or arithmetic over those. */
export type Term =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly code: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'count'; readonly set: SetName; readonly where?: Condition }
  | { readonly kind: 'divide'; readonly left: Term; readonly right: Term }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'roundUp'; readonly term: Term }
  /** The smallest of the terms. */
  | { readonly kind: 'least'; readonly terms: readonly Term[] }
  /** The term that stands under the value of a dated parameter. */
  | { readonly kind: 'choice'; readonly parameter: string; readonly cases: Readonly<Record<string, Term>> }

/** The one condition language: plain data, used by filters, rules, print and codebook. */
export type Condition =
  | { readonly kind: 'compare'; readonly left: Term; readonly op: Comparison; readonly right: Term }
  /** The single answer is one of the codes. */
  | { readonly kind: 'in'; readonly code: string; readonly values: readonly number[] }
  /** The multiple answer holds at least one of the codes. */
  | { readonly kind: 'has'; readonly code: string; readonly values: readonly number[] }
  | { readonly kind: 'and'; readonly all: readonly Condition[] }
  | { readonly kind: 'or'; readonly any: readonly Condition[] }
  | { readonly kind: 'not'; readonly negated: Condition }
  | { readonly kind: 'some'; readonly set: SetName; readonly where: Condition }
  | { readonly kind: 'every'; readonly set: SetName; readonly where: Condition }
  /** A derived truth of the element, such as MOMLOST. */
  | { readonly kind: 'derived'; readonly name: string }
  /** Household result of another risk row. */
  | { readonly kind: 'row'; readonly id: string }
  /** Result of another risk row for the child at hand. */
  | { readonly kind: 'childRow'; readonly id: string }

/** A truth about a record that conditions use by name. */
export type DerivedTruth = {
  readonly name: string
  readonly of: readonly EntityKind[]
  readonly condition: Condition
  readonly source: string
}
