import Link from 'next/link'
import { bilangan } from '@/lib/dasar/format/angka'

/** Leads through the pages of one list; nothing where there is one page. */
export function Halaman({ label, kini, terakhir, alamat }: { label: string; kini: number; terakhir: number; alamat: (halaman: number) => string }) {
  if (terakhir <= 1) return null
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1">
      {kini > 1 ? <Link className="tautan" href={alamat(kini - 1)}>Sebelumnya</Link> : null}
      <span>Halaman {bilangan(kini)} dari {bilangan(terakhir)}</span>
      {kini < terakhir ? <Link className="tautan" href={alamat(kini + 1)}>Berikutnya</Link> : null}
    </nav>
  )
}
