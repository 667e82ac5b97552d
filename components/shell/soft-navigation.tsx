'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { softSearch, softTarget } from './soft-target'

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')

/**
 * One listener turns every plain link and every filter form into navigation without a reload, so that long lists need no
 * component per link; without a script they work as the browser does them. `data-hard` on a link or form opts out.
 */
export function SoftNavigation() {
  const router = useRouter()
  const path = usePathname()
  const [travelling, startTravel] = useTransition()

  useEffect(() => {
    const follow = (event: Event, address: string | null) => {
      if (address === null) return
      event.preventDefault()
      startTravel(() => router.push(address))
    }
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null
      openMenus().forEach((menu) => menu.contains(pressed) || menu.removeAttribute('open'))
      const link = pressed?.closest('a')
      if (!link?.href || event.defaultPrevented) return
      const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      const { href, target } = link
      const download = link.hasAttribute('download')
      const opensOutside = link.hasAttribute('data-hard')
      follow(
        event,
        softTarget({ button: event.button, modified, here: location.href, href, target, download, opensOutside }),
      )
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return
      if (form.method !== 'get' || form.hasAttribute('data-hard')) return
      follow(event, softSearch(location.href, form.action, new FormData(form, event.submitter)))
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      openMenus().forEach((menu) => {
        if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
        menu.removeAttribute('open')
      })
    }
    document.addEventListener('click', onClick)
    document.addEventListener('submit', onSubmit)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('submit', onSubmit)
      document.removeEventListener('keydown', onKey)
    }
  }, [router])

  useEffect(() => openMenus().forEach((menu) => menu.removeAttribute('open')), [path])

  return travelling ? <div className="travel screen-only" aria-hidden /> : null
}
