'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { simpanCatatanEvaluasi, simpanCatatanVerifikator } from '@/lib/lapor/kinerja/actions'
import type { CatatanKinerja, TeksCatatan } from '@/lib/lapor/kinerja/types'

interface Alamat { unitId: number; tahun: number; triwulan: number; kini: CatatanKinerja | null }
const TEKS = [['pendorong', 'Faktor pendorong keberhasilan kinerja'], ['penghambat', 'Faktor penghambat pencapaian kinerja'], ['tindakTriwulan', 'Tindak lanjut yang diperlukan dalam triwulan berikutnya'], ['tindakRenja', 'Tindak lanjut yang diperlukan dalam Renja berikutnya']] as const

const NAMA = TEKS.map(([nama]) => nama)

/**
 * What the boxes of a form showed when they were filled: as it came, then as it was saved last. Only that tells a text which its writer
 * changed from one that another changed while this page stood open, so it does not follow the page when that is drawn anew.
 */
function useLihat(kini: CatatanKinerja | null) {
  const [awal] = useState(kini)
  const [lihat, setLihat] = useState<Partial<Record<TeksCatatan, string>>>(kini?.sidik ?? {})
  return { awal, lihat, setLihat }
}

function Tersembunyi({ unitId, tahun, triwulan, nama, lihat }: Alamat & { /** the texts of this form */ nama: readonly TeksCatatan[]; lihat: Partial<Record<TeksCatatan, string>> }) {
  return <><input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="triwulan" value={triwulan} />{nama.map((satu) => <input key={satu} type="hidden" name={`lihat.${satu}`} value={lihat[satu] ?? ''} />)}</>
}

/** The four texts under the form, of one quarter. Left empty, the form takes the unit's kendala and dukungan. */
export function FormCatatan(alamat: Alamat) {
  const aksi = useAksi(simpanCatatanEvaluasi)
  const { awal, lihat, setLihat } = useLihat(alamat.kini)
  return (
    <form action={aksi.formAction} onSubmit={(event) => { event.preventDefault(); aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data) setLihat(hasil.data.lihat) }) }} className="flex flex-col gap-3">
      <Tersembunyi {...alamat} nama={NAMA} lihat={lihat} />
      <div className="grid max-w-5xl gap-4 md:grid-cols-2">
        {TEKS.map(([nama, label]) => <TextareaField key={nama} label={label} name={nama} required={false} rows={4} maxLength={4000} defaultValue={aksi.nilai(nama, awal?.[nama] ?? '')} error={aksi.galat?.isian[nama]} />)}
      </div>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan catatan')}</Button></div>
    </form>
  )
}

/** What the office's verifier says to the quarter. */
export function FormVerifikator(alamat: Alamat) {
  const aksi = useAksi(simpanCatatanVerifikator)
  const { awal, lihat, setLihat } = useLihat(alamat.kini)
  return (
    <form action={aksi.formAction} onSubmit={(event) => { event.preventDefault(); aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data) setLihat(hasil.data.lihat) }) }} className="flex max-w-3xl flex-col gap-3">
      <Tersembunyi {...alamat} nama={['verifikator']} lihat={lihat} />
      <TextareaField label="Catatan verifikator" name="verifikator" required={false} rows={3} maxLength={4000} defaultValue={aksi.nilai('verifikator', awal?.verifikator ?? '')} error={aksi.galat?.isian.verifikator} />
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan catatan verifikator')}</Button></div>
    </form>
  )
}
