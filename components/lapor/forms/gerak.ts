import type { KeyboardEvent } from 'react'

/**
 * Enter and the arrows up and down go to the same column of the next or previous row that can be typed into; Escape takes
 * nothing back. For the <form> or <table> around the cells.
 */
export function gerakTurun(event: KeyboardEvent<HTMLElement>): void {
  const sel = event.target
  if (!(sel instanceof HTMLInputElement) || !sel.dataset.kolom) return
  const arah = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
  if (arah === 0 || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  const sekolom = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-kolom="${sel.dataset.kolom}"]:not([readonly])`)]
    .filter((satu) => satu.checkVisibility?.() ?? true)
  const tujuan = sekolom[sekolom.indexOf(sel) + (event.key === 'Enter' && event.shiftKey ? -1 : arah)]
  tujuan?.focus()
  tujuan?.select()
}
