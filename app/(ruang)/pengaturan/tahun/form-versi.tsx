'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { buatVersiApbd, buatVersiKas } from '@/lib/tahun/tahun-anggaran/actions'
import type { VersiApbd } from '@/lib/tahun/tahun-anggaran/types'

/** The next version of the APBD; by default it takes over the pagu of the last one. The first of a year is the murni. */
export function FormVersiApbd({ tahun, nomor }: { tahun: number; nomor: number }) {
  const pertama = nomor === 0
  const aksi = useAksi(buatVersiApbd)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form key={nomor} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <div className="grid gap-3 sm:grid-cols-2">
        {pertama ? <input type="hidden" name="jenis" value="PERGESERAN" /> : (
          <SelectField label="Jenis" name="jenis" defaultValue={aksi.nilai('jenis', 'PERGESERAN')} error={salah.jenis} opsi={[{ nilai: 'PERGESERAN', nama: 'Pergeseran' }, { nilai: 'PERUBAHAN', nama: 'Perubahan APBD' }]} />
        )}
        <TextField label="Berlaku mulai" name="berlakuMulai" type="date" defaultValue={aksi.nilai('berlakuMulai', pertama ? `${tahun}-01-01` : '')} error={salah.berlakuMulai} />
        <TextField label="Nama" name="nama" defaultValue={aksi.nilai('nama', pertama ? 'APBD murni' : `Pergeseran ${nomor}`)} error={salah.nama} />
        <TextField label="Dasar" name="dasar" opsional defaultValue={aksi.nilai('dasar')} error={salah.dasar} hint="Nomor peraturan." />
      </div>
      {pertama ? null : <CheckField name="salin" value="ya" defaultChecked label="Salin pagu dari versi sebelumnya" />}
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membuat…' : 'Buat versi APBD'}</Button></div>
    </form>
  )
}

/** The next version of the anggaran kas. */
export function FormVersiKas({ tahun, apbd, nomor }: { tahun: number; apbd: readonly VersiApbd[]; nomor: number }) {
  const aksi = useAksi(buatVersiKas)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form key={nomor} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label="Untuk versi APBD" name="apbdVersiId" defaultValue={aksi.nilai('apbdVersiId', String(apbd.at(-1)?.id ?? ''))} error={salah.apbdVersiId} opsi={apbd.map(({ id, nama }) => ({ nilai: String(id), nama }))} />
        <TextField label="Berlaku mulai" name="berlakuMulai" type="date" defaultValue={aksi.nilai('berlakuMulai')} error={salah.berlakuMulai} />
        <TextField label="Nama" name="nama" defaultValue={aksi.nilai('nama', `Anggaran kas ${nomor + 1}`)} error={salah.nama} />
      </div>
      {nomor === 0 ? null : <CheckField name="salin" value="ya" defaultChecked label="Salin nilai bulanan dari versi sebelumnya" />}
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membuat…' : 'Buat versi anggaran kas'}</Button></div>
    </form>
  )
}
