'use client'

import { signIn } from 'next-auth/react'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'

export type SignInTexts = Readonly<
  Record<
    | 'email'
    | 'password'
    | 'submit'
    | 'refused'
    | 'throttled'
    | 'busy'
    | 'unreachable'
    | 'emailMissing'
    | 'passwordMissing',
    string
  >
>

const boxes = ['email', 'password'] as const
const failures = ['refused', 'throttled', 'busy', 'unreachable'] as const
type Failure = (typeof failures)[number]

export function SignInForm({ texts }: { texts: SignInTexts }) {
  const router = useRouter()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, setPending] = useState(false)
  const [missing, setMissing] = useState<readonly (typeof boxes)[number][]>([])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const page = event.currentTarget
    const form = new FormData(page)
    const empty = boxes.filter((name) => String(form.get(name) ?? '').trim() === '')
    setMissing(empty)
    const [first] = empty
    if (first !== undefined) {
      setFailure(null)
      page.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
      return
    }
    setPending(true)
    setFailure(null)
    const outcome = await tryToSignIn(String(form.get('email')), String(form.get('password')))
    if (outcome === 'signed-in') router.replace('/')
    else {
      setFailure(outcome)
      setPending(false)
    }
  }

  return (
    <form onSubmit={submit} className="grid gap-4" method="post">
      {failure && (
        <Notice tone="danger" announce="assertive">
          {texts[failure]}
        </Notice>
      )}
      <TextField
        name="email"
        label={texts.email}
        error={missing.includes('email') ? texts.emailMissing : undefined}
        type="email"
        autoComplete="username"
        inputMode="email"
        required
      />
      <TextField
        name="password"
        label={texts.password}
        error={missing.includes('password') ? texts.passwordMissing : undefined}
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" variant="primary" pending={pending}>
        {texts.submit}
      </Button>
    </form>
  )
}

async function tryToSignIn(email: string, password: string): Promise<'signed-in' | Failure> {
  try {
    const outcome = await signIn('credentials', { email, password, redirect: false })
    if (outcome?.ok) return 'signed-in'
    return failures.find((each) => each === outcome?.error) ?? 'refused'
  } catch {
    return 'unreachable'
  }
}
