import type { Pesan } from '@/components/lapor/forms/sub-kini'
import { cn } from '@/components/dasar/ui/cn'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { alamatDi } from './baris'
import type { Titik } from './inti/rentang'
import type { Kolom } from './kolom'
import type { IsiGrid } from './use-isi'

interface BilahSelProps {
  isi: IsiGrid
  kolom: readonly Kolom[]
  aktif: Titik
  /** how many cells are selected */
  dipilih: number
  /** the verifier's notes at the active cell */
  catatan: string | undefined
}

/** What the active cell is, what stands in it and what is wrong with it, in full: to the eye, and announced as it moves. */
export function BilahSel({ isi, kolom, aktif, dipilih, catatan }: BilahSelProps) {
  const row = isi.baris[aktif.b]
  const grup = row && row.jenis !== 'jumlah' ? isi.grup[row.sub] : undefined
  const alamat = alamatDi(isi.baris, kolom, isi.sub, aktif)
  const pesan: readonly Pesan[] = (alamat && grup?.pesan.get(kunciSel(alamat))) || []
  const teks = isi.teks(aktif)
  return (
    <div className="min-h-11 text-sm" role="status" aria-live="polite" aria-atomic="true">
      <p>
        <span className="font-medium">{kolom[aktif.k]?.judul}, {isi.teks({ b: aktif.b, k: 1 })}: </span>
        <strong className="tabular-nums">{teks === '' ? 'kosong' : teks}</strong>
        {isi.boleh(aktif) ? '' : ', hanya baca'}
        {alamat && grup?.berubah(alamat) ? ', belum tersimpan' : ''}
        {dipilih > 1 ? `; ${dipilih} sel dipilih` : ''}
      </p>
      {catatan === undefined ? null : <p className="border-l-4 border-aksen pl-2">Catatan pemeriksa: {catatan}</p>}
      {pesan.map(({ galat, kalimat }) => (
        <p key={kalimat} className={cn('border-l-4 pl-2', galat ? 'border-merah font-medium text-merah' : 'border-kuning text-kuning')}>{galat ? 'Salah' : 'Periksa'}: {kalimat}</p>
      ))}
    </div>
  )
}
