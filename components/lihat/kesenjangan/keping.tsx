import Link from 'next/link'
import type { ReactNode } from 'react'

const KEPING = 'inline-flex min-h-9 items-center gap-1.5 rounded border px-3 text-sm whitespace-nowrap max-sm:min-h-11'
const TERPILIH = 'border-aksen bg-aksen-alas font-semibold text-aksen'
const BIASA = 'border-garis-kuat hover:bg-alas'

/** A choice as a link: the one in force is marked, and said. */
export function Keping({ href, aktif, children }: { href: string; aktif: boolean; children: ReactNode }) {
  return <Link href={href} prefetch={false} aria-current={aktif ? 'true' : undefined} className={`${KEPING} ${aktif ? TERPILIH : BIASA}`}>{children}</Link>
}

/** A row of choices with a name. */
export function DeretKeping({ label, children }: { label: string; children: ReactNode }) {
  return <nav aria-label={label} className="cetak-sembunyi flex flex-wrap items-center gap-2">{children}</nav>
}
