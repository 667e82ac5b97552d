import pino from 'pino'
import { env } from './env'
import { errorFacts, type LogFacts } from './log-facts'

const output = pino({ level: env.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

/** The server's log: one JSON object a line. `event` is a fixed text, such as `sheet-signed`. */
export const log = {
  info: (event: string, facts: LogFacts = {}) => output.info(facts, event),
  warn: (event: string, facts: LogFacts = {}) => output.warn(facts, event),
  error: (event: string, error: unknown, facts: LogFacts = {}) =>
    output.error({ ...facts, error: errorFacts(error) }, event),
}
