'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { simpanWilayah } from '@/lib/tahun/wilayah/actions'
import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** One place put right. Its code of Kemendagri stays: another code is another place. */
export function FormWilayah({ satu, unit }: { satu: Wilayah; unit: readonly { id: number; nama: string }[] }) {
  const aksi = useAksi(simpanWilayah)
  const isi = pengisian(aksi)
  const kecamatan = satu.tingkat === 'KECAMATAN'
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-4">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="wilayahId" value={satu.id} /><input type="hidden" name="versi" value={satu.versi} />
      <TextField label="Nama" maxLength={100} {...isi('nama', satu.nama)} />
      <TextField label="Kode BPS" opsional hint={kecamatan ? '7 angka, misalnya 1801040' : '10 angka'} {...isi('kodeBps', satu.kodeBps)} />
      {kecamatan ? (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label="Baris petak" opsional inputMode="numeric" hint="1 paling atas" {...isi('petakBaris', satu.petakBaris)} />
            <TextField label="Kolom petak" opsional inputMode="numeric" hint="1 paling kiri" {...isi('petakKolom', satu.petakKolom)} />
          </div>
          <SelectField label="Kantor kecamatan" opsional hint="Operator dan camat unit ini melihat yang dikerjakan di kecamatannya." opsi={[{ nilai: '', nama: 'belum dipilih' }, ...(satu.unitId === null || unit.some(({ id }) => id === satu.unitId) ? [] : [{ nilai: String(satu.unitId), nama: 'unit yang sudah berakhir' }]), ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} {...isi('unitId', satu.unitId)} />
        </>
      ) : null}
      <CheckField name="berakhir" value="ya" defaultChecked={satu.berakhir} label="Sudah berakhir" hint="Tidak ditawarkan lagi untuk tempat baru; yang sudah ditulis tetap." />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan')}</Button></div>
    </form>
  )
}
