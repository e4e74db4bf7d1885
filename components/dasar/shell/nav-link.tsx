'use client'

import Link, { useLinkStatus } from 'next/link'
import type { ReactNode } from 'react'

/** Says that the page asked for is under way. */
function Menuju() {
  const { pending } = useLinkStatus()
  return pending ? <span role="status" className="ml-auto text-sm text-redup">memuat</span> : null
}

/** A link of the menu. */
export function NavLink({ href, aktif, children }: { href: string; aktif: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={aktif ? 'page' : undefined}
      className="flex min-h-10 items-center gap-3 border-l-4 border-transparent px-3 text-teks hover:bg-aksen-alas aria-[current=page]:border-aksen aria-[current=page]:bg-aksen-alas aria-[current=page]:font-semibold aria-[current=page]:text-aksen"
    >
      {children}
      <Menuju />
    </Link>
  )
}
