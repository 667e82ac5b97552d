'use client'

import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState, useTransition } from 'react'
import { browserStorage } from '@/components/risk-sheets/browser-page'
import { flushKept } from '@/components/risk-sheets/flush-kept'
import { discardKept, keptBy } from '@/components/risk-sheets/kept-outbox'
import { httpTransport } from '@/components/risk-sheets/transport'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

export type SignOutProps = {
  label: string
  /** The id of the person, under which the browser keeps what was not sent. */
  owner: string
  action: (data: FormData) => void | Promise<void>
  /** Asked when answers could not be sent. */
  unsent: { title: string; text: string; stay: string; discard: string }
}

/** An open sheet sends what waits by itself once it is woken; it gets this long. */
const patience = 3000
const step = 100

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function nothingLeft(storage: Storage, owner: string): Promise<boolean> {
  const waits = () => keptBy(storage, owner).length > 0
  if (!waits()) return true
  window.dispatchEvent(new Event('online'))
  for (let waited = 0; waited < patience && waits(); waited += step) await pause(step)
  return flushKept(storage, owner, (sheetId) => httpTransport(`/api/risk-sheets/${sheetId}/changes`))
}

/** Leaves no answer behind for the next user of the browser: sends what waits first, and asks before giving up what could not be sent. */
export function SignOut({ label, owner, action, unsent }: SignOutProps) {
  const [asking, setAsking] = useState(false)
  const [, startLeaving] = useTransition()

  const leave = async (data: FormData) => {
    const storage = browserStorage()
    if (storage !== null) discardKept(storage, owner)
    await action(data)
  }

  const trySignOut = async (data: FormData) => {
    const storage = browserStorage()
    if (storage === null || (await nothingLeft(storage, owner))) await leave(data)
    else setAsking(true)
  }

  return (
    <>
      <form action={trySignOut} className="p-2">
        <button className="button button-quiet w-full justify-start">
          <Icon name="log-out" />
          {label}
        </button>
      </form>
      <AlertDialog.Root open={asking} onOpenChange={setAsking}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="dialog-backdrop" />
          <AlertDialog.Popup className="dialog">
            <AlertDialog.Title className="text-xl">{unsent.title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-2">{unsent.text}</AlertDialog.Description>
            <div className="mt-4 flex flex-wrap justify-end gap-2">
              <AlertDialog.Close render={<Button>{unsent.stay}</Button>} />
              <Button variant="danger" onClick={() => startLeaving(() => leave(new FormData()))}>
                {unsent.discard}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  )
}
