import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { ButirTempel } from '@/lib/lapor/tempel/types'

/** Rows that are shown of one list; the rest is counted. */
const MAKS_TAMPIL = 100

export interface BarisUbah {
  id: string
  nama: string
  kolom: string
  lama: string
  baru: string
}

/** What would be written: the line by its name, old and new. */
export function TabelUbah({ daftar, caption }: { daftar: readonly BarisUbah[]; caption: string }) {
  return (
    <>
      <Table caption={caption} captionTersembunyi tinggi="18rem">
        <thead><tr><Th>Baris unit</Th><Th>Kolom</Th><Th angka>Sekarang</Th><Th angka>Menjadi</Th></tr></thead>
        <tbody>
          {daftar.slice(0, MAKS_TAMPIL).map(({ id, nama, kolom, lama, baru }) => (
            <Tr key={id}><RowHead className="font-normal sm:min-w-72">{nama}</RowHead><Td>{kolom}</Td><NumTd className="text-redup">{lama === '' ? 'kosong' : lama}</NumTd><NumTd className="font-medium">{baru === '' ? 'kosong' : baru}</NumTd></Tr>
          ))}
        </tbody>
      </Table>
      {daftar.length > MAKS_TAMPIL ? <p className="text-sm text-redup">dan {bilangan(daftar.length - MAKS_TAMPIL)} lagi.</p> : null}
    </>
  )
}

const jumlahButir = (daftar: readonly ButirTempel[]): Sen => sen(daftar.reduce((kini, { nilai }) => kini + (nilai ?? NOL), 0n))

/** Figures of the block that are not written, with the row they stand in, why, and their rupiah. */
export function DaftarTinggal({ judul, daftar, buka }: { judul: string; daftar: readonly (ButirTempel & { pesan?: string })[]; buka: boolean }) {
  if (daftar.length === 0) return null
  return (
    <Disclosure label={`${bilangan(daftar.length)} ${judul}, ${rupiah(jumlahButir(daftar))}`} buka={buka}>
      <ul className="flex max-h-56 flex-col gap-1 overflow-y-auto text-sm">
        {daftar.slice(0, MAKS_TAMPIL).map((satu, i) => (
          <li key={`${satu.nomor}-${i}`}>
            <span className="font-medium">Baris {bilangan(satu.nomor)}</span>{satu.kode ? ` · ${satu.kode}` : ''} · <span className="tabular-nums">{satu.teks}</span>{satu.pesan ? `: ${satu.pesan}` : ''}
          </li>
        ))}
      </ul>
      {daftar.length > MAKS_TAMPIL ? <p className="text-sm text-redup">dan {bilangan(daftar.length - MAKS_TAMPIL)} lagi.</p> : null}
    </Disclosure>
  )
}
