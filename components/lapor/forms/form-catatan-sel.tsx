'use client'

import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField } from '@/components/dasar/ui/field'
import { HasilForm } from './hasil-aksi'
import type { AksiFormulir } from './types'
import { useAksi } from './use-aksi'

interface Alamat {
  tahun: number
  bulan: number
  unitId: number
}
type Aksi = AksiFormulir<{ pesan: string }>

const Tersembunyi = ({ isi }: { isi: Readonly<Record<string, number>> }) => (
  <>{Object.entries(isi).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}</>
)

/** A note at one cell of a sub-kegiatan. */
export function FormCatatSel({ aksi, alamat, sel }: { aksi: Aksi; alamat: Alamat; sel: readonly { kunci: string; nama: string }[] }) {
  const pakai = useAksi(aksi, { kosongkan: true })
  const salah = pakai.galat?.isian ?? {}
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={pakai} berhasil={(data) => data.pesan} />
      <Tersembunyi isi={{ ...alamat }} />
      <SelectField
        label="Sel yang dicatat" name="kunci" defaultValue={pakai.nilai('kunci')} error={salah.kunci}
        opsi={[{ nilai: '', nama: 'Pilih sel' }, ...sel.map(({ kunci, nama }) => ({ nilai: kunci, nama }))]}
      />
      <TextareaField label="Apa yang harus diperbaiki atau dijelaskan?" name="isi" minLength={5} maxLength={1000} defaultValue={pakai.nilai('isi')} error={salah.isi} />
      <div><Button type="submit" ragam="utama" aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Mencatat…' : 'Simpan catatan sel'}</Button></div>
    </form>
  )
}

/** The unit's answer to a note. */
export function FormJawabCatatan({ aksi, alamat, id, semula }: { aksi: Aksi; alamat: Alamat; id: number; semula: string | null }) {
  const pakai = useAksi(aksi)
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={pakai} berhasil={(data) => data.pesan} />
      <Tersembunyi isi={{ ...alamat, id }} />
      <TextareaField label="Tanggapan" name="jawaban" rows={2} minLength={5} maxLength={1000} defaultValue={pakai.nilai('jawaban', semula ?? '')} error={pakai.galat?.isian.jawaban} />
      <div><Button type="submit" kecil aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Menyimpan…' : semula === null ? 'Simpan tanggapan' : 'Ubah tanggapan'}</Button></div>
    </form>
  )
}

/** The office takes a note as settled. */
export function FormSelesaiCatatan({ aksi, alamat, id }: { aksi: Aksi; alamat: Alamat; id: number }) {
  const pakai = useAksi(aksi)
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={pakai} />
      <Tersembunyi isi={{ ...alamat, id }} />
      <div><Button type="submit" kecil aria-disabled={pakai.menunggu}>Tandai selesai</Button></div>
    </form>
  )
}
