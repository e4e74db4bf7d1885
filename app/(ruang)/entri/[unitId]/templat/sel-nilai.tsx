import type { ReactNode } from 'react'
import { RowHead, Td } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import type { JenisBeda, SelBeda } from '@/lib/lapor/templat/types'
import { isTeksSel, tampilSel } from '@/lib/lapor/templat/utils'

/** Most rows that are drawn of one table; the sentence below it says how many there are. */
export const MAKS_TAMPIL = 1_000
const NADA: Record<JenisBeda, NadaBadge> = { baru: 'baik', berubah: 'aksen', dikosongkan: 'awas' }

/** A long list scrolls in its own box; a short one does not. */
export const tinggiTabel = (jumlah: number): { tinggi?: string } => (jumlah > 30 ? { tinggi: '60vh' } : {})

export const Sisa = ({ jumlah }: { jumlah: number }) =>
  jumlah > MAKS_TAMPIL ? <p className="text-sm text-redup">Ditampilkan {bilangan(MAKS_TAMPIL)} yang pertama dari {bilangan(jumlah)}; semuanya ikut dihitung.</p> : null

/** On a phone the rows of these tables stand as blocks, each value with its own name. */
export const TUMPUK = 'max-md:block max-md:[&_tbody]:block max-md:[&_tr]:block max-md:[&_tr]:border-b max-md:[&_tr]:border-garis max-md:[&_tr]:py-2 max-md:[&_thead]:hidden max-md:[&_:is(td,th)]:static max-md:[&_:is(td,th)]:block max-md:[&_:is(td,th)]:border-0 max-md:[&_:is(td,th)]:px-1 max-md:[&_:is(td,th)]:py-0.5 max-md:[&_:is(td,th)]:text-left'

/** The line and column that a cell is of, and where it stands in the file. */
export function KepalaSel({ satu }: { satu: SelBeda }) {
  return (
    <RowHead className="max-w-96 min-w-48 whitespace-normal">
      {satu.baris}
      <span className="block font-normal">
        {satu.kolom} <Badge nada={NADA[satu.jenis]}>{satu.jenis}</Badge> {satu.dariRumus ? <Badge>dari rumus</Badge> : null}
      </span>
      <span className="block font-normal text-redup">{satu.alamat}</span>
    </RowHead>
  )
}

/** A value: a figure to the right, a text with its own lines. `nama` is what the column is called, where there are no columns. */
export function Nilai({ nama, kunci, nilai, children }: { nama: string; kunci: string; nilai: NilaiSel; children?: ReactNode }) {
  return (
    <Td className={cn(isTeksSel(kunci) ? 'max-w-72 break-words whitespace-pre-line' : 'angka')}>
      <span className="text-redup md:hidden">{nama}: </span>
      {tampilSel(kunci, nilai)}
      {children}
    </Td>
  )
}
