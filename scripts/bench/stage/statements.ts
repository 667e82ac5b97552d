import { Client } from 'pg'
import { z } from 'zod'

/** A statement as the database client of the app sent it. */
export type Statement = {
  readonly text: string
  readonly values: unknown[]
  /** Under which the connection keeps it planned. */
  readonly name?: string | undefined
}

const sent = z.object({
  text: z.string(),
  values: z.array(z.unknown()).default([]),
  name: z.string().min(1).optional().catch(undefined),
})
const ofTransaction = /^\s*(BEGIN|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE|DEALLOCATE)\b/i

/** The statements that `work` sends, but those that begin and end transactions. Nothing else may ask a database meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = []
  const original = Client.prototype.query
  Object.defineProperty(Client.prototype, 'query', {
    configurable: true,
    writable: true,
    value(this: Client, ...args: unknown[]): unknown {
      const statement = sent.safeParse(typeof args[0] === 'string' ? { text: args[0] } : args[0])
      if (statement.success && !ofTransaction.test(statement.data.text)) heard.push(statement.data)
      return Reflect.apply(original, this, args)
    },
  })
  try {
    await work()
  } finally {
    Object.defineProperty(Client.prototype, 'query', { configurable: true, writable: true, value: original })
  }
  return heard
}

/** As statementsOf, once `work` has run often enough for its statements to be kept planned, as in a server that has been up for a while. */
export async function plannedStatementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  for (let nth = 0; nth < 2; nth += 1) await work()
  return statementsOf(work)
}

/** Whether it only tells the policies who asks. */
export const isSetting = ({ text }: Statement): boolean => /^\s*SELECT\s+set_config/i.test(text)

/** Sends the statements in one transaction, which leaves nothing behind. Milliseconds of each. */
export async function replay(client: Client, statements: readonly Statement[]): Promise<readonly number[]> {
  const spent: number[] = []
  await client.query('BEGIN')
  for (const { text, values, name } of statements) {
    const since = performance.now()
    await client.query({ ...(name && { name }), text, values, rowMode: 'array' })
    spent.push(performance.now() - since)
  }
  await client.query('ROLLBACK')
  return spent
}
