import { Prisma } from './generated/client'

/** Whether the database refused a row because another one has the same key: somebody else was faster. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
