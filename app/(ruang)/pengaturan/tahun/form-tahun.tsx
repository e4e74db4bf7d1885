'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { buatTahun } from '@/lib/tahun/tahun-anggaran/actions'
import type { SetelanTahun } from '@/lib/tahun/tahun-anggaran/types'
import { OPSI_PENGISI } from './form-setelan'

interface FormTahunProps {
  /** the year that is proposed */
  tahun: number
  regulasi: readonly { kode: string; nama: string }[]
  /** limits that are proposed */
  zona: SetelanTahun['zona']
}

/** A new year with its first, empty versions. */
export function FormTahun({ tahun, regulasi, zona }: FormTahunProps) {
  const aksi = useAksi(buatTahun)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form key={tahun} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Tahun" name="tahun" inputMode="numeric" defaultValue={aksi.nilai('tahun', String(tahun))} error={salah.tahun} />
        <SelectField label="Kodefikasi" name="regulasi" defaultValue={aksi.nilai('regulasi', regulasi[0]?.kode)} error={salah.regulasi} opsi={regulasi.map(({ kode, nama }) => ({ nilai: kode, nama }))} />
        <SelectField label="Pagu diisi oleh" name="pengisiPagu" defaultValue={aksi.nilai('pengisiPagu', 'KANTOR')} opsi={OPSI_PENGISI} />
        <SelectField label="Anggaran kas diisi oleh" name="pengisiAnggaranKas" defaultValue={aksi.nilai('pengisiAnggaranKas', 'UNIT')} opsi={OPSI_PENGISI} />
        <TextField label="Kuning mulai (%)" name="kuningMulai" inputMode="numeric" defaultValue={aksi.nilai('kuningMulai', String(zona?.kuningMulai ?? 65))} error={salah.kuningMulai} />
        <TextField label="Hijau mulai (%)" name="hijauMulai" inputMode="numeric" defaultValue={aksi.nilai('hijauMulai', String(zona?.hijauMulai ?? 80))} error={salah.hijauMulai} />
      </div>
      <TextField label="Dasar batas zona" name="sumberZona" defaultValue={aksi.nilai('sumberZona')} error={salah.sumberZona} />
      <CheckField name="perluPersetujuanKepala" value="ya" label="Laporan disetujui kepala perangkat daerah sebelum sampai di kantor" />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Buat tahun anggaran</Button></div>
    </form>
  )
}
