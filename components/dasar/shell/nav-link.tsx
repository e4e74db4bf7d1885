'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

const BAWAAN = ['tahun', 'bulan', 'versi'] as const

/** Says that the page asked for is under way. */
function Menuju() {
  const { pending } = useLinkStatus()
  return pending ? <span role="status" className="ml-auto text-sm text-redup">memuat</span> : null
}

/** A link of the menu: marks the page we are on and takes year, month and version along. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  const params = useSearchParams()
  const kept = new URLSearchParams()
  for (const nama of BAWAAN) {
    const nilai = params.get(nama)
    if (nilai) kept.set(nama, nilai)
  }
  const aktif = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  const query = kept.size > 0 ? `?${kept.toString()}` : ''
  return (
    <Link
      href={`${href}${query}`}
      prefetch={false}
      aria-current={aktif ? 'page' : undefined}
      className="flex min-h-10 items-center gap-3 border-l-4 border-transparent px-3 text-teks hover:bg-aksen-alas aria-[current=page]:border-aksen aria-[current=page]:bg-aksen-alas aria-[current=page]:font-semibold aria-[current=page]:text-aksen"
    >
      {children}
      <Menuju />
    </Link>
  )
}
