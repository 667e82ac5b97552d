import { apply } from './apply'
import type { Change, Entry, News, Reply } from './change'
import { numbersOf, type SheetContent } from './content'
import { receive, type Standing } from './receive'
import { emptyContent, smallForm } from './small-form.fixture'

/** The server's part without a database: one sheet, its log, and `receive` on top. */
export class TestServer {
  content: SheetContent = emptyContent
  revision = 0
  readonly log: Entry[] = []
  private made = 0

  post(since: number, changes: readonly Change[]): Reply {
    const standing: Standing = {
      content: this.content,
      revision: this.revision,
      recent: this.log.filter((entry) => changes.some(({ base }) => entry.revision > base)),
      known: this.log.filter((entry) => changes.some(({ id }) => id === entry.id)),
      used: {
        person: [...numbersOf(this.content, 'person'), ...this.added('person')],
        separatedChild: [...numbersOf(this.content, 'separatedChild'), ...this.added('separatedChild')],
      },
    }
    const { content, revision, entries, acknowledged, refused, conflicts } = receive(standing, changes, {
      form: smallForm,
      today: '2026-05-08',
      at: '2026-05-08T10:00:00.000Z',
      newId: () => testId(900_000 + this.made++),
    })
    this.content = content
    this.revision = revision
    this.log.push(...entries)
    return { ...this.get(since), acknowledged, refused, conflicts }
  }

  get(since: number): News {
    return { revision: this.revision, status: 'draft', entries: this.log.filter((entry) => entry.revision > since) }
  }

  replayed(): SheetContent {
    return this.log.reduce((content, entry) => apply(content, entry), emptyContent)
  }

  private added(entity: 'person' | 'separatedChild'): number[] {
    return this.log.filter((entry) => entry.kind === 'add' && entry.entity === entity).map(({ number }) => number)
  }
}

export const testId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
