import { sameName } from './place-children'

/**
 * Why a family on file may be the one about to be entered, the surest first: a child with the same names and birth date, a child
 * with the same names where one of the dates is not known, the same head, a child with the same birth date and one of the names,
 * a name that holds what was typed.
 */
export const likenesses = ['child', 'child-name', 'head', 'child-date', 'part'] as const
export type Likeness = (typeof likenesses)[number]

/** Who is about to be entered. */
export type Newcomers = {
  readonly headName: string | null
  /** `birthDate` is "2016-02-29", null where it was not told. */
  readonly children: readonly {
    readonly surname: string
    readonly givenName: string
    readonly birthDate: string | null
  }[]
}

type NamedChild = Newcomers['children'][number]

/** A family on file: its head, and its children with names and birth dates. */
export type KnownFamily = { readonly headName: string; readonly named: readonly NamedChild[] }

const fullName = ({ surname, givenName }: NamedChild): string => `${surname} ${givenName}`

const childLikeness = (told: NamedChild, known: NamedChild): Likeness => {
  const same = sameName(fullName(told), fullName(known))
  if (told.birthDate === null || known.birthDate === null) return same ? 'child-name' : 'part'
  if (told.birthDate !== known.birthDate) return 'part'
  if (same) return 'child'
  return sameName(told.surname, known.surname) || sameName(told.givenName, known.givenName) ? 'child-date' : 'part'
}

/** The surest reason for which a family that was found resembles the newcomers. */
export function likenessOf({ headName, children }: Newcomers, { headName: knownHead, named }: KnownFamily): Likeness {
  const found = new Set<Likeness>(children.flatMap((told) => named.map((known) => childLikeness(told, known))))
  if (headName !== null && sameName(headName, knownHead)) found.add('head')
  return likenesses.find((each) => found.has(each)) ?? 'part'
}

/** Families with the reason of their likeness, the most alike first; those equally alike stay in their order. */
export const byLikeness = <Family extends KnownFamily>(newcomers: Newcomers, families: readonly Family[]) =>
  families
    .map((family) => ({ ...family, likeness: likenessOf(newcomers, family) }))
    .sort((one, other) => likenesses.indexOf(one.likeness) - likenesses.indexOf(other.likeness))
