'use client'

import { Toast } from '@base-ui/react/toast'
import type { Tone } from './tone'

type ToastMessage = {
  tone: Tone
  title: string
  detail?: string
  /** Stays until it is closed, for what must not be missed. */
  stays?: boolean
}

/** Within a ToastRegion. A danger is announced at once, the rest when the reader pauses. */
export function useToast(): (message: ToastMessage) => void {
  const { add } = Toast.useToastManager()
  return ({ tone, title, detail, stays }) => {
    add({
      type: tone,
      title,
      description: detail,
      priority: tone === 'danger' ? 'high' : 'low',
      timeout: stays ? 0 : undefined,
    })
  }
}
