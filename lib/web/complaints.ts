import type { z } from 'zod'
import type { Complaint } from '@/lib/core/result/refusal'

/** The first complaint of each field. A schema names a message of `errors.*` as its own error text; others fall back. */
export function complaintsOf(error: z.ZodError): Record<string, Complaint> {
  const complaints: Record<string, Complaint> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form'
    complaints[field] ??= { key: keyOf(issue), params: paramsOf(issue) }
  }
  return complaints
}

const ownKey = /^[a-z][A-Za-z]*$/

function keyOf(issue: z.core.$ZodIssue): string {
  if (ownKey.test(issue.message)) return issue.message
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'required' : 'tooSmall'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooBig'
  if (issue.code === 'invalid_type') return 'required'
  return 'invalid'
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) }
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) }
  return {}
}
