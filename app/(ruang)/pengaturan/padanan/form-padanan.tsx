'use client'

import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { hapusPadanan, ubahPadanan } from '@/lib/lapor/impor/padanan/actions'
import { SEMUA_UNIT } from '@/lib/lapor/impor/padanan/constants'
import type { Calon, Padanan } from '@/lib/lapor/impor/padanan/types'
import { PilihTujuan } from './pilih-tujuan'

type Satu = Padanan & { versi: string }
interface Ubah {
  satu: Satu
  tahun: number
  unit: readonly { id: number; nama: string }[]
  calon: readonly Calon[]
  cari: string
}

/** Another target, a reason to leave it out, or another reach. */
export function FormUbah({ satu, tahun, unit, calon, cari }: Ubah) {
  const aksi = useAksi(ubahPadanan)
  const isian = aksi.galat?.isian ?? {}
  const tetap = satu.macam === 'UNIT' || satu.macam === 'BARIS'
  const opsi = [{ nilai: SEMUA_UNIT, nama: 'Semua unit' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama: `Hanya ${nama}` }))]
  return (
    <section aria-labelledby="judul-ubah" className="flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-ubah" className="text-lg">Ubah padanan</h2>
      <form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="tahunPadanan" value={tahun} />
        <input type="hidden" name="id" value={satu.id} />
        <TextField label="Cari kode atau nama di kodefikasi" name="cari" type="search" required={false} defaultValue={cari} maxLength={100} />
        <Button type="submit">Cari</Button>
      </form>
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
        {Object.keys(isian).length === 0 ? <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} /> : null}
        <input type="hidden" name="id" value={satu.id} />
        <input type="hidden" name="versi" value={satu.versi} />
        <PilihTujuan calon={calon} kini={satu} cari={cari} salah={isian.tujuan} />
        <TextField label="Alasan mengabaikan" name="alasan" required={false} defaultValue={aksi.nilai('alasan', satu.alasan ?? '')} error={isian.alasan} maxLength={300} hint="Diisi hanya bila pilihan di atas “Abaikan”." />
        {tetap ? <input type="hidden" name="unitId" value={satu.unitId ?? SEMUA_UNIT} /> : <SelectField label="Berlaku untuk" name="unitId" defaultValue={aksi.nilai('unitId', satu.unitId === null ? SEMUA_UNIT : String(satu.unitId))} error={isian.unitId} opsi={opsi} />}
        <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan perubahan'}</Button></div>
      </form>
    </section>
  )
}

/** Forgets it, after being asked. */
export function FormHapus({ satu }: { satu: Satu }) {
  const aksi = useAksi(hapusPadanan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} aria-labelledby="judul-hapus" className="flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-hapus" className="text-lg">Hapus padanan</h2>
      {aksi.galat?.isian.yakin ? null : <HasilForm aksi={aksi} />}
      <input type="hidden" name="id" value={satu.id} />
      <input type="hidden" name="versi" value={satu.versi} />
      <CheckField name="yakin" value="ya" label="Hapus padanan ini; berkas berikutnya akan menanyakan kodenya lagi" hint={aksi.galat?.isian.yakin} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghapus…' : 'Hapus padanan'}</Button></div>
    </form>
  )
}
