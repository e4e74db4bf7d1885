'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { terapkanTemplat } from '@/lib/lapor/templat/actions'

interface FormTerapkanProps {
  unitId: number
  id: string
  jumlah: number
  /** new budget lines */
  baris: number
  bentrok: number
  /** address of the unit's entry page */
  entri: string
}

const PILIHAN = [
  ['server', 'Pertahankan isi server; sel itu dari berkas tidak dipakai'],
  ['berkas', 'Pakai isi berkas; isi server ditimpa'],
] as const

/** Saves what the preview shows, all or nothing; where others changed cells meanwhile, only after a choice. */
export function FormTerapkan({ unitId, id, jumlah, baris, bentrok, entri }: FormTerapkanProps) {
  const aksi = useAksi(terapkanTemplat)
  const { data } = aksi.hasil
  const galat = Object.entries(aksi.galat?.isian ?? {})
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(hasil) => (hasil.konflik.length > 0 ? null : `${bilangan(hasil.diterapkan)} sel tersimpan${hasil.sudah ? ' (sudah diterapkan sebelumnya)' : ''}.`)} />
      {data && data.konflik.length > 0 ? (
        <Notice nada="galat" umumkan>
          {bilangan(data.konflik.length)} sel diubah orang lain setelah pratinjau ini dibuat. Belum ada yang disimpan. Unggah berkasnya sekali lagi untuk melihat perbedaan yang baru.
        </Notice>
      ) : null}
      {galat.length > 0 ? <Notice nada="galat"><ul>{galat.map(([kunci, kata]) => <li key={kunci}>{kata}</li>)}</ul></Notice> : null}
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="id" value={id} />
      {bentrok > 0 ? (
        <fieldset className="flex flex-col gap-1">
          <legend className="font-medium">{bilangan(bentrok)} sel yang juga diubah di server</legend>
          {PILIHAN.map(([nilai, nama]) => (
            <label key={nilai} className="flex gap-2"><input type="radio" name="bentrok" value={nilai} required className="mt-1 size-4 accent-aksen" />{nama}</label>
          ))}
        </fieldset>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>
          {aksi.menunggu ? 'Menyimpan…' : bentrok > 0 ? 'Terapkan' : `Terapkan ${[jumlah > 0 || baris === 0 ? `${bilangan(jumlah)} sel` : '', baris > 0 ? `${bilangan(baris)} baris baru` : ''].filter(Boolean).join(' dan ')}`}
        </Button>
        <a className="tautan" href={entri}>Batal, kembali ke entri</a>
      </div>
    </form>
  )
}
