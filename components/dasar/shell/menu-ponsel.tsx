'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** The menu on narrow screens: opens without script, and closes when a page has been reached. */
export function MenuPonsel({ children }: { children: ReactNode }) {
  return (
    <details key={usePathname()} className="group/menu">
      <summary className="flex min-h-11 list-none items-center rounded px-3 font-medium text-aksen [&::-webkit-details-marker]:hidden">
        <span className="group-open/menu:hidden">Menu</span>
        <span className="hidden group-open/menu:inline">Tutup menu</span>
      </summary>
      <div className="absolute inset-x-0 top-full z-40 max-h-[80vh] overflow-y-auto border-b border-garis-kuat bg-alas p-2">{children}</div>
    </details>
  )
}
