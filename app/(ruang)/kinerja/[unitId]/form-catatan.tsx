'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { simpanCatatanEvaluasi, simpanCatatanVerifikator } from '@/lib/lapor/kinerja/actions'
import type { CatatanKinerja } from '@/lib/lapor/kinerja/types'

interface Alamat { unitId: number; tahun: number; triwulan: number; kini: CatatanKinerja | null }
const TEKS = [['pendorong', 'Faktor pendorong keberhasilan kinerja'], ['penghambat', 'Faktor penghambat pencapaian kinerja'], ['tindakTriwulan', 'Tindak lanjut yang diperlukan dalam triwulan berikutnya'], ['tindakRenja', 'Tindak lanjut yang diperlukan dalam Renja berikutnya']] as const

function Tersembunyi({ unitId, tahun, triwulan, kini }: Alamat) {
  return <><input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="triwulan" value={triwulan} /><input type="hidden" name="versi" value={kini?.versi ?? 0} /></>
}

/** The four texts under the form, of one quarter. Left empty, the form takes the unit's kendala and dukungan. */
export function FormCatatan(alamat: Alamat) {
  const aksi = useAksi(simpanCatatanEvaluasi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <Tersembunyi {...alamat} />
      <div className="grid max-w-5xl gap-4 md:grid-cols-2">
        {TEKS.map(([nama, label]) => <TextareaField key={nama} label={label} name={nama} required={false} rows={4} maxLength={4000} defaultValue={aksi.nilai(nama, alamat.kini?.[nama] ?? '')} error={aksi.galat?.isian[nama]} />)}
      </div>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan catatan')}</Button></div>
    </form>
  )
}

/** What the office's verifier says to the quarter. */
export function FormVerifikator(alamat: Alamat) {
  const aksi = useAksi(simpanCatatanVerifikator)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <Tersembunyi {...alamat} />
      <TextareaField label="Catatan verifikator" name="verifikator" required={false} rows={3} maxLength={4000} defaultValue={aksi.nilai('verifikator', alamat.kini?.verifikator ?? '')} error={aksi.galat?.isian.verifikator} />
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan catatan verifikator')}</Button></div>
    </form>
  )
}
