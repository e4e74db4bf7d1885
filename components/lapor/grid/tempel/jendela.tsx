'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface JendelaProps {
  judul: string
  children: ReactNode
  /** buttons, always in sight */
  aksi: ReactNode
  onTutup: () => void
}

/** A window over the sheet, the browser's own: Esc closes it, the keyboard stays in it. */
export function Jendela({ judul, children, aksi, onTutup }: JendelaProps) {
  const kotak = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const el = kotak.current
    el?.showModal()
    // closed before it is taken away: the browser then gives the keyboard back to the sheet, and nothing that is typed on is lost
    return () => el?.close()
  }, [])
  return (
    <dialog
      ref={kotak} aria-labelledby={id} onClose={onTutup} onPaste={(event) => event.stopPropagation()}
      className="m-auto max-h-[94dvh] w-[min(64rem,calc(100vw-1rem))] flex-col border border-garis-kuat bg-latar p-0 text-teks backdrop:bg-black/50 open:flex"
    >
      <h2 id={id} className="border-b border-garis px-4 py-3 text-lg font-semibold">{judul}</h2>
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-4 py-3">{children}</div>
      <div className="flex flex-wrap gap-2 border-t border-garis px-4 py-3">{aksi}</div>
    </dialog>
  )
}
