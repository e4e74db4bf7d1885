'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { akhiriUnit, buatUnit, ubahKode, ubahMasa } from '@/lib/tahun/unit/actions'
import type { MasaUnit } from '@/lib/tahun/unit/types'
import { IsianMasa } from './isian-masa'

type Induk = readonly { id: number; nama: string }[]

/** A new unit. */
export function FormUnitBaru({ induk }: { induk: Induk }) {
  const aksi = useAksi(buatUnit, { kosongkan: true })
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <TextField label="Kode" name="kode" defaultValue={aksi.nilai('kode')} error={aksi.galat?.isian.kode} hint="Kode SKPD atau unit SKPD, misalnya 1.02.0.00.0.00.02.0000." />
      <IsianMasa aksi={aksi} induk={induk} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Tambah unit</Button></div>
    </form>
  )
}

/** Another name, or the end, of a unit that is in force. */
export function FormUnit({ unit, induk }: { unit: MasaUnit; induk: Induk }) {
  const ubah = useAksi(ubahMasa)
  const akhir = useAksi(akhiriUnit)
  const kode = useAksi(ubahKode)
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <form action={ubah.formAction} onSubmit={ubah.onSubmit} className="flex flex-col gap-3">
        <HasilForm aksi={ubah} berhasil={(data) => data.pesan} />
        <input type="hidden" name="unitId" value={unit.unitId} />
        <IsianMasa aksi={ubah} induk={induk.filter(({ id }) => id !== unit.unitId)} semula={unit} />
        <div><Button type="submit" aria-disabled={ubah.menunggu}>Simpan unit</Button></div>
      </form>
      <form action={kode.formAction} onSubmit={kode.onSubmit} className="flex flex-col gap-3 border-t border-garis pt-4">
        <HasilForm aksi={kode} berhasil={(data) => data.pesan} />
        <input type="hidden" name="unitId" value={unit.unitId} />
        <TextField
          label="Kode yang benar" name="kode" defaultValue={unit.kode} error={kode.galat?.isian.kode}
          hint="Untuk kode yang salah ketik. Angka dan laporan unit tetap; kode ini berlaku juga untuk masa yang lalu."
        />
        <div><Button type="submit" aria-disabled={kode.menunggu}>Perbaiki kode</Button></div>
      </form>
      <form action={akhir.formAction} onSubmit={akhir.onSubmit} className="flex flex-col gap-3 border-t border-garis pt-4">
        <HasilForm aksi={akhir} berhasil={(data) => data.pesan} />
        <input type="hidden" name="unitId" value={unit.unitId} />
        <TextField
          label="Hari terakhir unit"
          name="berlakuSampai"
          type="date"
          defaultValue={akhir.nilai('berlakuSampai')}
          error={akhir.galat?.isian.berlakuSampai}
          hint="Untuk unit yang dibubarkan atau digabung. Angka dan laporannya tetap tersimpan."
        />
        <div><Button type="submit" ragam="bahaya" aria-disabled={akhir.menunggu}>Akhiri masa unit</Button></div>
      </form>
    </div>
  )
}
