'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { simpanTema } from '@/lib/lapor/tema/actions'

export interface IsiTema {
  kode: string
  versi: number
  nama: string
  urutan: number
  definisi: string
  dasar: string
  polaKode: string
  polaNama: string
  berakhir: boolean
}

/** A theme: what belongs to it, by which rule, and what proposes a sub-kegiatan for it. `semula` null: a new one. */
export function FormTema({ semula }: { semula: IsiTema | null }) {
  const aksi = useAksi(simpanTema)
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} aria-label={semula ? `Tema ${semula.nama}` : 'Tema baru'} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="versi" value={semula?.versi ?? 0} />
      {semula ? <input type="hidden" name="kode" value={semula.kode} /> : <TextField label="Kode" maxLength={40} autoComplete="off" hint="Huruf kecil, angka, dan tanda hubung; tetap sesudah disimpan." {...isi('kode', '')} />}
      <div className="grid gap-3 sm:grid-cols-[3fr_1fr]">
        <TextField label="Nama" maxLength={100} autoComplete="off" {...isi('nama', semula?.nama)} />
        <TextField label="Urutan" inputMode="numeric" autoComplete="off" {...isi('urutan', semula?.urutan ?? 100)} />
      </div>
      <TextareaField label="Apa yang termasuk" maxLength={1000} {...isi('definisi', semula?.definisi)} />
      <TextField label="Dasar" maxLength={300} autoComplete="off" hint="Peraturan atau keputusan sebagaimana dikutip." {...isi('dasar', semula?.dasar)} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextareaField label="Awal kode" opsional rows={6} hint="Satu tiap baris: 1.02.02.2.02.15 atau 1.06. Nol di depan angka tidak dibedakan." {...isi('polaKode', semula?.polaKode)} />
        <TextareaField label="Kata pada nama" opsional rows={6} hint="Satu tiap baris, kata utuh: gizi, ibu hamil. Bentuk lain, seperti bergizi, ditulis sendiri." {...isi('polaNama', semula?.polaNama)} />
      </div>
      {semula ? <CheckField name="berakhir" value="1" defaultChecked={semula.berakhir} label="Tidak dipakai lagi" hint="Tidak diusulkan dan tidak dapat ditandai lagi; yang sudah ditandai tetap terhitung." /> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, semula ? 'Simpan tema' : 'Tambah tema')}</Button></div>
    </form>
  )
}
