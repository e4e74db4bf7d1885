import Link from 'next/link'
import type { ReactNode } from 'react'

const KEPING = 'inline-flex min-h-9 items-center gap-1.5 rounded border px-3 text-sm whitespace-nowrap max-sm:min-h-11'
const TERPILIH = 'border-aksen bg-aksen-alas font-semibold text-aksen'
const BIASA = 'border-garis-kuat hover:bg-alas'

/** A choice as a link: the one in force is marked, and said. */
export function Keping({ href, aktif, children }: { href: string; aktif: boolean; children: ReactNode }) {
  return <Link href={href} prefetch={false} aria-current={aktif ? 'true' : undefined} className={`${KEPING} ${aktif ? TERPILIH : BIASA}`}>{children}</Link>
}

/** A row of choices with a name. `sebaris`: on a phone one line that is pushed sideways, where many choices would fill the first screen. */
export function DeretKeping({ label, sebaris = false, children }: { label: string; sebaris?: boolean; children: ReactNode }) {
  return <nav aria-label={label} className={`cetak-sembunyi flex flex-wrap items-center gap-2 ${sebaris ? 'max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:pb-1' : ''}`}>{children}</nav>
}
