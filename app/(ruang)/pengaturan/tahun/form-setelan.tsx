'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { ubahTahun, ubahZona } from '@/lib/tahun/tahun-anggaran/actions'
import { NAMA_PENGISI, PENGISI, type SetelanTahun } from '@/lib/tahun/tahun-anggaran/types'

export const OPSI_PENGISI = PENGISI.map((nilai) => ({ nilai, nama: NAMA_PENGISI[nilai] }))

/** Who fills in the plan, and whether the head approves. */
export function FormSetelan({ setelan }: { setelan: SetelanTahun }) {
  const aksi = useAksi(ubahTahun)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={setelan.tahun} />
      <SelectField label="Pagu diisi oleh" name="pengisiPagu" defaultValue={setelan.pengisiPagu} opsi={OPSI_PENGISI} />
      <SelectField label="Anggaran kas diisi oleh" name="pengisiAnggaranKas" defaultValue={setelan.pengisiAnggaranKas} opsi={OPSI_PENGISI} />
      <CheckField name="perluPersetujuanKepala" value="ya" defaultChecked={setelan.perluPersetujuanKepala} label="Laporan disetujui kepala perangkat daerah sebelum sampai di kantor" />
      <p className="text-sm text-redup">Bila disetujui kepala, tepat waktu dihitung dari saat kepala menyetujui.</p>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan setelan</Button></div>
    </form>
  )
}

/** The limits of the zona on serapan / anggaran kas. */
export function FormZona({ setelan: { tahun, zona, batasSementara } }: { setelan: SetelanTahun }) {
  const aksi = useAksi(ubahZona)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <div className="grid grid-cols-2 gap-3">
        <TextField label="Kuning mulai (%)" name="kuningMulai" inputMode="numeric" defaultValue={aksi.nilai('kuningMulai', String(zona?.kuningMulai ?? 65))} error={salah.kuningMulai} />
        <TextField label="Hijau mulai (%)" name="hijauMulai" inputMode="numeric" defaultValue={aksi.nilai('hijauMulai', String(zona?.hijauMulai ?? 80))} error={salah.hijauMulai} />
      </div>
      <TextField
        label="Zona tetap mulai laporan mewakili (% anggaran kas)" name="batasSementara" inputMode="numeric"
        defaultValue={aksi.nilai('batasSementara', String(batasSementara))} error={salah.batasSementara}
        hint="Selama laporan yang sudah dikirim mewakili kurang dari ini, zona kabupaten dan zona gabungan unit ditulis sementara."
      />
      <TextField label="Dasar" name="sumber" defaultValue={aksi.nilai('sumber', zona?.sumber)} error={salah.sumber} hint="Di mana batas ini ditetapkan." />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan batas zona</Button></div>
    </form>
  )
}
