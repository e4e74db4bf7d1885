'use client'

import { TabelAkibat } from './tabel-akibat'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { simpanAturanDak } from '@/lib/lapor/dak/actions'

export type IsiAturan = Partial<Record<string, string>>

/** The rules of a year: first looked at with what they would do, then saved as they were looked at. */
export function FormAturan({ tahun, versi, semula }: { tahun: number; versi: number; semula: IsiAturan }) {
  const aksi = useAksi(simpanAturanDak)
  const isi = pengisian(aksi)
  const lihat = aksi.menunggu ? null : (aksi.hasil.data?.lihat ?? null)
  const persen = (label: string, nama: string, hint?: string) => <TextField label={`${label} (%)`} inputMode="numeric" autoComplete="off" hint={hint} {...isi(nama, semula[nama])} />
  const hari = (label: string, nama: string) => <TextField label={label} type="date" {...isi(nama, semula[nama])} />
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-4">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="versi" value={versi} />
      <div key={versi} className="flex flex-col gap-4">
        <TextField label="Dasar" maxLength={300} hint="Peraturan sebagaimana dikutip, misalnya PMK 198/PMK.07/2021 jo. PMK 14 Tahun 2023." {...isi('dasar', semula.dasar)} />
        <AngkaField label="Dibayar sekaligus sampai alokasi (Rp)" {...isi('batasSekaligus', semula.batasSekaligus)} />
        <fieldset className="border-0 p-0">
          <legend className="mb-1 font-semibold">Tahap I dan sekaligus</legend>
          <div className="grid gap-3 sm:grid-cols-2">{hari('Tenggat tahap I dan sekaligus', 'tenggatSatu')}{persen('Tahap I dari alokasi', 'bagianSatu')}</div>
        </fieldset>
        <fieldset className="border-0 p-0">
          <legend className="mb-1 font-semibold">Tahap II</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            {hari('Tenggat tahap II', 'tenggatDua')}{persen('Tahap II dari alokasi', 'bagianDua', 'Bila kontrak di atas batas penuh; selain itu sebesar sisa kontrak.')}
            {persen('Kontrak untuk tahap II penuh, di atas', 'ndkPenuh')}{persen('Tanpa tahap II bila kontrak sampai', 'ndkSedikit')}
            {persen('Serapan dana diterima, paling sedikit', 'serapDua')}
          </div>
        </fieldset>
        <fieldset className="border-0 p-0">
          <legend className="mb-1 font-semibold">Tahap III</legend>
          <div className="grid gap-3 sm:grid-cols-2">{hari('Tenggat tahap III', 'tenggatTiga')}{persen('Serapan dana diterima, paling sedikit', 'serapTiga')}{persen('Capaian output, paling sedikit', 'outputTiga')}</div>
        </fieldset>
      </div>
      {lihat ? <TabelAkibat hari={lihat.hari} akibat={lihat.akibat} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="tanda" value="" ragam={lihat ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Memeriksa…' : 'Lihat akibatnya'}</Button>
        {lihat ? <Button type="submit" name="tanda" value={lihat.tanda} ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan aturan')}</Button> : null}
      </div>
    </form>
  )
}
