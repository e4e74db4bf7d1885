'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { simpanNilaiIndikator, simpanTargetIndikator } from '@/lib/lapor/indikator/actions'
import type { PilihanIsi } from '@/lib/lapor/indikator/types'

/** A new value of a time and place. */
export function FormNilai({ deretId, satuan, wilayah }: { deretId: number; satuan: string; wilayah: readonly PilihanIsi[] }) {
  const aksi = useAksi(simpanNilaiIndikator, { kosongkan: true })
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="deretId" value={deretId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label="Tahun data" inputMode="numeric" maxLength={4} {...isi('tahun', '')} />
        <AngkaField label={`Nilai (${satuan})`} {...isi('nilai', '')} />
        <TextField label="Sumber" maxLength={500} {...isi('sumber', '')} />
        <TextField label="Tanggal data" type="date" opsional hint="Kosongkan bila sumber tidak menyebutnya" {...isi('tanggal', '')} />
        <TextField label="Sumber terbit" type="date" opsional hint="Nilai tampak mulai tanggal ini" {...isi('terbit', '')} />
        <TextField label="Waktu menurut sumber" opsional maxLength={120} hint="Kata sumbernya: data semester I 2023" {...isi('waktu', '')} />
        {wilayah.length > 0 ? <SelectField label="Wilayah" required={false} {...isi('wilayahId', '')} opsi={[{ nilai: '', nama: 'Seluruh kabupaten' }, ...wilayah]} /> : null}
      </div>
      {isi('jawaban', '').error === undefined && isi('jawaban', '').defaultValue === '' ? null : <TextField label="Mengapa nilainya jauh berbeda" maxLength={500} {...isi('jawaban', '')} />}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan nilai')}</Button></div>
    </form>
  )
}

/** The target of a year. */
export function FormTarget({ deretId, satuan }: { deretId: number; satuan: string }) {
  const aksi = useAksi(simpanTargetIndikator, { kosongkan: true })
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="deretId" value={deretId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label="Tahun target" inputMode="numeric" maxLength={4} {...isi('tahun', '')} />
        <AngkaField label={`Target (${satuan})`} {...isi('nilai', '')} />
        <TextField label="Dasar target" maxLength={500} hint="RPJMD, RKPD, Perpres" {...isi('sumber', '')} />
      </div>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan target')}</Button></div>
    </form>
  )
}
