import { ChevronRight } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import Link from 'next/link'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { nomorSegel } from '@/lib/dasar/segel/utils'
import { NAMA_SUMBER } from '@/lib/lihat/jejak/constants'
import type { HalamanTindak, TindakJejak } from '@/lib/lihat/jejak/types'
import { kalimatTindak } from '@/lib/lihat/jejak/utils'
import { TabelJejak } from './tabel-jejak'

/** Who, when, through which door. */
export function PelakuTindak({ tindak }: { tindak: TindakJejak }) {
  return (
    <span className="text-sm text-redup">
      {waktuWib(tindak.pada)}, {tindak.namaPelaku ?? 'Sistem'} lewat {NAMA_SUMBER[tindak.sumber] ?? tindak.sumber}
      {tindak.segel === null ? null : <>, segel {nomorSegel(tindak.segel)}</>}
      {tindak.batchId === null ? null : <>, <Link href={`/impor/${tindak.batchId}`} className="tautan">berkas {tindak.batchId}</Link></>}
    </span>
  )
}

interface DaftarTindakProps {
  tindak: HalamanTindak['tindak']
  /** address of one act with all its rows */
  alamat: (tindak: string) => string
}

/** Acts, newest first: each opens to its first rows, and leads to all of them. */
export function DaftarTindak({ tindak, alamat }: DaftarTindakProps) {
  return (
    <ol aria-label="Jejak perubahan, yang terbaru di atas" className="divide-y divide-garis border-y border-garis">
      {tindak.map((satu) => (
        <li key={satu.tindak}>
          <details className="group/tindak cetak-buka">
            <summary className="flex min-h-11 list-none gap-2 py-2 hover:bg-alas [&::-webkit-details-marker]:hidden">
              <Ikon gambar={ChevronRight} className="mt-1 size-4 text-aksen transition-transform group-open/tindak:rotate-90" />
              <span className="min-w-0">
                <span className="block font-medium">{kalimatTindak(satu)}</span>
                <PelakuTindak tindak={satu} />
              </span>
            </summary>
            <div className="pb-4 sm:pl-6">
              <TabelJejak baris={satu.baris} caption={`Baris dari: ${kalimatTindak(satu)}`} />
              {satu.jumlah > satu.baris.length ? <p className="mt-2"><Link href={alamat(satu.tindak)} className="tautan">Lihat semua {bilangan(satu.jumlah)} baris</Link></p> : null}
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
