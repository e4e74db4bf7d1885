'use client'

import { Button, LinkButton } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
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

/** A note at the cell that was clicked; the words are all that is asked. */
export function FormCatatSel({ aksi, alamat, kunci, tutup }: { aksi: Aksi; alamat: Alamat; kunci: string; tutup: string }) {
  const pakai = useAksi(aksi, { kosongkan: true })
  const salah = pakai.galat?.isian ?? {}
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={pakai} berhasil={(data) => data.pesan} />
      <Tersembunyi isi={{ ...alamat }} />
      <input type="hidden" name="kunci" value={kunci} />
      <TextareaField label="Apa yang harus diperbaiki atau dijelaskan?" name="isi" rows={2} autoFocus minLength={5} maxLength={1000} defaultValue={pakai.nilai('isi')} error={salah.isi ?? salah.kunci} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kecil ragam="utama" aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Mencatat…' : 'Simpan catatan sel'}</Button>
        <LinkButton kecil ragam="halus" href={tutup} scroll={false}>Tutup</LinkButton>
      </div>
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
