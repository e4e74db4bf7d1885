'use client'

import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { ambilKodeBaru } from '@/lib/lapor/impor/padanan/actions'
import type { KodeBaru } from '@/lib/lapor/impor/padanan/types'
import { kunciKode } from '@/lib/lapor/impor/padanan/utils'
import { NAMA_TINGKAT } from '@/lib/tahun/kodefikasi/constants'
import { OPSI_KELOMPOK } from '../opsi-kelompok'

/** What the file calls a level of the book. */
const berkas = (macam: string): string => (macam === 'SUB_KEGIATAN' ? 'SUB' : macam)

/** Takes one code over, its name and those of its new parents as typed. */
export function FormAmbilSatu({ batchId, baru }: { batchId: number; baru: KodeBaru & { tanda: string } }) {
  const aksi = useAksi(ambilKodeBaru)
  const isian = aksi.galat?.isian ?? {}
  const diSini = Object.keys(isian).some((nama) => nama.startsWith('kelompok.'))
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} aria-labelledby="judul-ambil" className="flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-ambil" className="text-lg">Ambil ke kodefikasi</h2>
      {diSini ? null : <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />}
      {baru.halangan ? <p><span aria-hidden="true">! </span>{baru.halangan}</p> : null}
      {baru.bedaInduk.map((satu) => <p key={satu} className="text-redup">{satu}</p>)}
      {baru.catatan ? <p className="text-redup">{baru.catatan}</p> : null}
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="tanda" value={baru.tanda} />
      <input type="hidden" name="cara" value="pilih" />
      <input type="hidden" name="pilih[]" value={kunciKode(baru)} />
      {baru.induk.map((induk) => (
        <TextField key={induk.kode} label={`Nama ${induk.macam === 'REKENING' ? 'rekening' : NAMA_TINGKAT[induk.macam].toLowerCase()} ${induk.kode} (induk yang ikut diambil)`} name={`nama.${berkas(induk.macam)}:${induk.kode}`}
          defaultValue={aksi.nilai(`nama.${berkas(induk.macam)}:${induk.kode}`, induk.nama ?? '')} maxLength={300} />
      ))}
      {baru.macam === 'SUMBER' ? <TextField label="Kode sumber dana" name={`nama.SD:${baru.kunci}`} defaultValue={aksi.nilai(`nama.SD:${baru.kunci}`, baru.kode)} maxLength={40} /> : null}
      <TextField label={`Nama ${baru.macam === 'SUMBER' ? 'sumber dana' : baru.kode}`} name={`nama.${kunciKode(baru)}`} defaultValue={aksi.nilai(`nama.${kunciKode(baru)}`, baru.nama)} maxLength={300} />
      {baru.macam === 'SUMBER' ? <SelectField label="Kelompok" name={`kelompok.${baru.kunci}`} defaultValue={aksi.nilai(`kelompok.${baru.kunci}`, baru.kelompok ?? '')} error={isian[`kelompok.${baru.kunci}`]} opsi={OPSI_KELOMPOK} /> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengambil…' : 'Ambil kode ini'}</Button></div>
    </form>
  )
}
