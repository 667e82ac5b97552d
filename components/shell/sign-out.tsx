'use client'

import { useState, useTransition } from 'react'
import { browserStorage } from '@/components/risk-sheets/browser-page'
import { discardKept, keepAgain, keepsAnything } from '@/components/risk-sheets/kept-keys'
import { AlertQuestion } from '@/components/ui/alert-question'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

export type SignOutProps = {
  label: string
  /** The id of the person, under which the browser keeps what was not sent. */
  owner: string
  action: (data: FormData) => void | Promise<void>
  /** Asked when answers could not be sent. */
  unsent: { title: string; text: string; stay: string; discard: string }
  /** Told when the server could not be reached: it alone ends the session. `gone`: what was given up is off the device. */
  offline: { title: string; text: string; gone: string; stay: string; again: string }
}

/** An open sheet sends what waits by itself once it is woken; it gets this long. */
const patience = 3000
const step = 100

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function nothingLeft(storage: Storage, owner: string): Promise<boolean> {
  const waits = () => keepsAnything(storage, owner)
  if (!waits()) return true
  window.dispatchEvent(new Event('online'))
  for (let waited = 0; waited < patience && waits(); waited += step) await pause(step)
  if (!waits()) return true
  try {
    const { sendKept } = await import('@/components/risk-sheets/send-kept')
    return await sendKept(storage, owner)
  } catch {
    // Without a network it cannot be fetched, and nothing could be sent.
    return false
  }
}

/** Leaves no answer behind for the next user of the browser: sends what waits first, and asks before giving up what could not be sent. */
export function SignOut({ label, owner, action, unsent, offline }: SignOutProps) {
  const [asking, setAsking] = useState<'unsent' | 'offline' | 'gone' | null>(null)
  const [, startLeaving] = useTransition()

  const leave = async (data: FormData) => {
    const storage = browserStorage()
    const given = storage !== null && keepsAnything(storage, owner)
    if (storage !== null) discardKept(storage, owner)
    try {
      await action(data)
    } catch (error) {
      // What fetch throws where there is no network; anything else, as the redirect, is not ours to stop.
      if (!(error instanceof TypeError)) throw error
      startLeaving(() => setAsking((before) => (given || before === 'gone' ? 'gone' : 'offline')))
    }
  }

  const stay = () => {
    setAsking(null)
    keepAgain(owner)
  }

  const trySignOut = async (data: FormData) => {
    const storage = browserStorage()
    if (storage === null || (await nothingLeft(storage, owner))) await leave(data)
    else startLeaving(() => setAsking('unsent'))
  }

  return (
    <>
      <form action={trySignOut} className="p-2">
        <button className="button button-quiet w-full justify-start">
          <Icon name="log-out" />
          {label}
        </button>
      </form>
      {asking !== null && (
        <AlertQuestion
          key={asking}
          title={asking === 'unsent' ? unsent.title : offline.title}
          text={asking === 'unsent' ? unsent.text : asking === 'gone' ? offline.gone : offline.text}
          onCancel={stay}
        >
          <Button onClick={stay}>{asking === 'unsent' ? unsent.stay : offline.stay}</Button>
          <Button
            variant={asking === 'unsent' ? 'danger' : 'primary'}
            onClick={() => startLeaving(() => leave(new FormData()))}
          >
            {asking === 'unsent' ? unsent.discard : offline.again}
          </Button>
        </AlertQuestion>
      )}
    </>
  )
}
