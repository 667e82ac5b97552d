import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Role } from '@/lib/core/access/actor'
import { roles } from '@/lib/core/access/actor'

type User = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly organisation: string
}

/** An address may be broken after its @ and before its dots, so that it stays one to read. */
const breakable = (email: string): ReactNode =>
  email.split(/(?<=@)|(?=\.)/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ))

/** Everyone who may sign in, with the organisation and the role. */
export function UserList({ users }: { users: readonly User[] }) {
  const t = useTranslations('oversight.admin')
  const roleNames = useTranslations('shell.roles')
  const roleName = (name: string) => {
    const role: Role | undefined = roles.find((known) => known === name)
    return role === undefined ? name : roleNames(role)
  }
  return (
    <DataTable
      caption={t('title')}
      columns={[
        { key: 'name', header: t('name'), cell: ({ name }) => name },
        { key: 'email', header: t('email'), cell: ({ email }) => breakable(email) },
        { key: 'role', header: t('role'), cell: ({ role }) => roleName(role) },
        { key: 'organisation', header: t('organisation'), cell: ({ organisation }) => organisation },
      ]}
      rows={users}
      rowKey={({ id, organisation, role }) => `${id} ${organisation} ${role}`}
      empty={<EmptyState title={t('empty')} />}
    />
  )
}
