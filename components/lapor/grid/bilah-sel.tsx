import type { Pesan } from '@/components/lapor/forms/sub-kini'
import { cn } from '@/components/dasar/ui/cn'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { alamatDi } from './baris'
import type { Rentang, Titik } from './inti/rentang'
import type { Kolom } from './kolom'
import { butirSamping, kalimatPilihan } from './samping'
import type { IsiGrid } from './use-isi'

interface BilahSelProps {
  isi: IsiGrid
  kolom: readonly Kolom[]
  aktif: Titik
  pilihan: Rentang
  bulan: number
  /** the verifier's notes at the active cell */
  catatan: string | undefined
  /** what a key has just done, or why it did nothing */
  kabar: string
}

/** The sub-kegiatan and the line of the active row, in full. */
function namaBaris({ baris, grup }: IsiGrid, { b }: Titik): string {
  const row = baris[b]
  const sub = row && row.jenis !== 'jumlah' ? grup[row.sub]?.kini : undefined
  if (!row || !sub) return 'Seluruh unit'
  const line = row.jenis === 'baris' ? sub.baris[row.baris] : undefined
  return [`${sub.kode} ${sub.nama}`, line && `${line.rekeningKode} ${line.rekeningNama}, ${line.sumberDana}`].filter(Boolean).join(' › ')
}

/** What the active cell is, what stands in it, beside what, and what is wrong with it, in full: to the eye, and announced as it moves. */
export function BilahSel({ isi, kolom, aktif, pilihan, bulan, catatan, kabar }: BilahSelProps) {
  const row = isi.baris[aktif.b]
  const grup = row && row.jenis !== 'jumlah' ? isi.grup[row.sub] : undefined
  const alamat = alamatDi(isi.baris, kolom, isi.sub, aktif)
  const pesan: readonly Pesan[] = (alamat && grup?.pesan.get(kunciSel(alamat))) || []
  const teks = isi.teks(aktif)
  const dipilih = kalimatPilihan(isi, kolom, pilihan)
  return (
    <div className="flex flex-col gap-0.5 text-sm xl:min-h-17">
      <p className="line-clamp-2 text-redup" title={namaBaris(isi, aktif)}>{namaBaris(isi, aktif)}</p>
      <div className="relative">
        <div role="status" aria-live="polite" aria-atomic="true">
          <p className="xl:pr-[42rem]">
            <span className="font-medium">{kolom[aktif.k]?.judul}<span className="sr-only">, {isi.teks({ b: aktif.b, k: 1 })}</span>: </span>
            <strong className="tabular-nums">{teks === '' ? 'kosong' : teks}</strong>
            {isi.boleh(aktif) ? '' : ', hanya baca'}
            {alamat && grup?.berubah(alamat) ? ', belum tersimpan' : ''}
            {dipilih === '' ? '' : `; ${dipilih}`}
          </p>
          {catatan === undefined ? null : <p className="border-l-4 border-aksen pl-2">Catatan pemeriksa: {catatan}</p>}
          {pesan.map(({ galat, kalimat }) => (
            <p key={kalimat} className={cn('border-l-4 pl-2', galat ? 'border-merah font-medium text-merah' : 'border-kuning text-kuning')}>{galat ? 'Salah' : 'Periksa'}: {kalimat}</p>
          ))}
        </div>
        <dl aria-label="Pembanding baris ini" className="flex flex-wrap gap-x-4 xl:absolute xl:top-0 xl:right-0">
          {butirSamping(isi, aktif, bulan).map(({ nama, nilai }) => (
            <div key={nama} className="flex gap-1"><dt className="text-redup">{nama}</dt><dd className="font-medium tabular-nums">{nilai}</dd></div>
          ))}
        </dl>
      </div>
      <p role="status" className={cn('font-medium', kabar === '' ? 'sr-only' : '')}>{kabar}</p>
    </div>
  )
}
