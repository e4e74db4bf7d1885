'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { buatTahun } from '@/lib/tahun/tahun-anggaran/actions'
import type { Regulasi, SetelanTahun } from '@/lib/tahun/tahun-anggaran/types'
import { namaRegulasi, usulRegulasi } from '@/lib/tahun/tahun-anggaran/utils'
import { OPSI_PENGISI } from './form-setelan'

interface FormTahunProps {
  /** the year that is proposed */
  tahun: number
  regulasi: readonly Regulasi[]
  /** the newest year, whose settings are proposed */
  semula: SetelanTahun | null
}

const opsiRegulasi = (regulasi: readonly Regulasi[], kosong: boolean) =>
  [...(kosong ? [{ nilai: '', nama: 'Pilih kodefikasi' }] : []), ...regulasi.map((satu) => ({ nilai: satu.kode, nama: namaRegulasi(satu) }))]

/** A new year with its first, empty versions. The book of codes follows the year that is typed, until another is chosen. */
export function FormTahun({ tahun, regulasi, semula }: FormTahunProps) {
  const aksi = useAksi(buatTahun)
  const salah = aksi.galat?.isian ?? {}
  const [diketik, setDiketik] = useState(String(tahun))
  const [dipilih, setDipilih] = useState<string | null>(null)
  const usul = usulRegulasi(regulasi, Number(diketik))
  const alasan = dipilih !== null && dipilih !== usul?.kode ? 'Dipilih sendiri.' : usul?.alasan
  return (
    <form key={tahun} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <TextField label="Tahun" name="tahun" inputMode="numeric" defaultValue={aksi.nilai('tahun', String(tahun))} onChange={(event) => setDiketik(event.target.value)} error={salah.tahun} />
      <SelectField
        label="Kodefikasi" name="regulasi" value={dipilih ?? usul?.kode ?? ''} onChange={(event) => setDipilih(event.target.value)} error={salah.regulasi}
        hint={alasan ?? 'Tidak ada kodefikasi yang tercatat untuk tahun ini; pilih sendiri. Dapat diganti selama tahun belum punya baris anggaran.'}
        opsi={opsiRegulasi(regulasi, usul === null)}
      />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <SelectField label="Pagu diisi oleh" name="pengisiPagu" defaultValue={aksi.nilai('pengisiPagu', semula?.pengisiPagu ?? 'KANTOR')} opsi={OPSI_PENGISI} />
        <SelectField label="Anggaran kas diisi oleh" name="pengisiAnggaranKas" defaultValue={aksi.nilai('pengisiAnggaranKas', semula?.pengisiAnggaranKas ?? 'UNIT')} opsi={OPSI_PENGISI} />
        <TextField label="Kuning mulai (%)" name="kuningMulai" inputMode="numeric" defaultValue={aksi.nilai('kuningMulai', String(semula?.zona?.kuningMulai ?? 65))} error={salah.kuningMulai} />
        <TextField label="Hijau mulai (%)" name="hijauMulai" inputMode="numeric" defaultValue={aksi.nilai('hijauMulai', String(semula?.zona?.hijauMulai ?? 80))} error={salah.hijauMulai} />
      </div>
      <TextField label="Dasar batas zona" name="sumberZona" defaultValue={aksi.nilai('sumberZona', semula?.zona?.sumber)} error={salah.sumberZona} hint="Di mana batas ini ditetapkan, misalnya nomor surat edaran." />
      <CheckField name="perluPersetujuanKepala" value="ya" defaultChecked={semula?.perluPersetujuanKepala ?? false} label="Laporan disetujui kepala perangkat daerah sebelum sampai di kantor" />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membuat…' : 'Buat tahun anggaran'}</Button></div>
    </form>
  )
}
