import { CircleCheck } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { bilangan } from '@/lib/dasar/format/angka'

export interface Hal {
  kunci: string
  jumlah: number
  /** what is counted, read after the number: "baris belum diisi" */
  nama: ReactNode
  href: string
  /** more words under it */
  rinci?: ReactNode
}

/** What waits for the reader: each count leads to what it counts; what is done is not listed. Nothing left: says so. */
export function DaftarHal({ hal, kosong }: { hal: readonly Hal[]; kosong: string }) {
  const ada = hal.filter(({ jumlah }) => jumlah > 0)
  if (ada.length === 0) return <p className="flex items-center gap-2"><Ikon gambar={CircleCheck} className="size-5 text-hijau" />{kosong}</p>
  return (
    <ul className="divide-y divide-garis">
      {ada.map(({ kunci, jumlah, nama, href, rinci }) => (
        <li key={kunci} className="grid grid-cols-[4rem_minmax(0,1fr)] items-baseline gap-x-3 py-1.5">
          <span className="text-right text-lg font-semibold tabular-nums">{bilangan(jumlah)}</span>
          <span className="min-w-0"><Link href={href} prefetch={false} className="tautan inline-flex min-h-8 items-center">{nama}</Link>
            {rinci ? <span className="block text-sm text-redup">{rinci}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
