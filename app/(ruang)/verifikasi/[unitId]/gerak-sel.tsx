'use client'

import type { KeyboardEvent, ReactNode } from 'react'

const tautan = (wadah: HTMLElement): HTMLElement[] => [...wadah.querySelectorAll<HTMLElement>('a[data-sel]')]

/** Arrow keys walk over the figures of the table: sideways from one to the next, up and down within a column. Enter notes at the figure. */
export function GerakSel({ children }: { children: ReactNode }) {
  const gerak = (event: KeyboardEvent<HTMLDivElement>): void => {
    const sel = event.target
    if (!(sel instanceof HTMLElement) || sel.dataset.sel === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const arah = event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : 0
    if (arah === 0) return
    event.preventDefault()
    const tegak = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    const daftar = tautan(event.currentTarget).filter((satu) => !tegak || satu.dataset.kolom === sel.dataset.kolom)
    daftar[daftar.indexOf(sel) + arah]?.focus()
  }
  return <div onKeyDown={gerak}>{children}</div>
}
