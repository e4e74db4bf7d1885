'use client'

import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { petakanKode } from '@/lib/lapor/impor/actions'
import { SEMUA_UNIT } from '@/lib/lapor/impor/padanan/constants'
import type { Calon } from '@/lib/lapor/impor/padanan/types'
import type { Asing } from '@/lib/lapor/impor/types'
import { PilihCalon } from './pilih-calon'

type Unit = readonly { id: number; nama: string }[]

/** For whom it holds: a real choice where the code itself is unknown; the one unit where its budget lacks it. */
function Untuk({ asing, unit, nilai, salah }: { asing: Asing; unit: Unit; nilai: (nama: string, semula?: string) => string; salah?: string | undefined }) {
  if (asing.macam === 'UNIT' || asing.macam === 'BARIS') return null
  const satu = unit.map(({ id, nama }) => ({ nilai: String(id), nama: `Hanya ${nama}` }))
  const opsi = asing.unitId === null ? [{ nilai: SEMUA_UNIT, nama: 'Semua unit' }, ...satu] : satu
  return <SelectField label="Berlaku untuk" name="unitId" defaultValue={nilai('unitId', asing.unitId === null ? SEMUA_UNIT : String(asing.unitId))} error={salah} opsi={opsi} hint={asing.unitId === null ? 'Padanan satu unit didahulukan dari padanan semua unit.' : 'Kode ini ada di buku; hanya anggaran unit ini yang tidak memuatnya.'} />
}

/** Maps the code to one that is known: the nearest, or what a search finds. */
export function FormPadankan({ batchId, asing, calon, unit, cari }: { batchId: number; asing: Asing; calon: readonly Calon[]; unit: Unit; cari: string }) {
  const aksi = useAksi(petakanKode)
  return (
    <section aria-labelledby="judul-padankan" className="flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-padankan" className="text-lg">Padankan ke yang sudah ada</h2>
      <form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="macam" value={asing.macam} />
        <input type="hidden" name="kunci" value={asing.kunci} />
        {asing.unitId === null ? null : <input type="hidden" name="unit" value={asing.unitId} />}
        <TextField label="Cari kode atau nama" name="cari" type="search" required={false} defaultValue={cari} maxLength={100} />
        <Button type="submit">Cari</Button>
      </form>
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
        {aksi.galat && !aksi.galat.isian.tujuan && !aksi.galat.isian.unitId ? <HasilForm aksi={aksi} /> : null}
        <input type="hidden" name="batchId" value={batchId} />
        <input type="hidden" name="macam" value={asing.macam} />
        <input type="hidden" name="kunci" value={asing.kunci} />
        <PilihCalon calon={calon} cari={cari} terpilih={aksi.nilai('tujuan', asing.namaBuku === null ? '' : asing.kunci)} salah={aksi.galat?.isian.tujuan} />
        {calon.length > 0 ? <Untuk asing={asing} unit={unit} nilai={aksi.nilai} salah={aksi.galat?.isian.unitId} /> : null}
        {calon.length > 0 ? <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan padanan'}</Button></div> : null}
      </form>
    </section>
  )
}

/** Leaves the code out, with the reason. */
export function FormAbaikan({ batchId, asing, unit }: { batchId: number; asing: Asing; unit: Unit }) {
  const aksi = useAksi(petakanKode)
  const salah = aksi.galat?.isian.tujuan ?? aksi.galat?.isian.alasan
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} aria-labelledby="judul-abaikan" className="flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-abaikan" className="text-lg">Abaikan dengan alasan</h2>
      {aksi.galat && !salah && !aksi.galat.isian.unitId ? <HasilForm aksi={aksi} /> : null}
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="macam" value={asing.macam} />
      <input type="hidden" name="kunci" value={asing.kunci} />
      <TextField label={`Alasan mengabaikan ${asing.tampil}`} name="alasan" error={salah} defaultValue={aksi.nilai('alasan')} maxLength={300} hint="Baris dengan kode ini tercatat sebagai diabaikan dan tidak ikut diterapkan." />
      <Untuk asing={asing} unit={unit} nilai={aksi.nilai} salah={aksi.galat?.isian.unitId} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Abaikan kode ini'}</Button></div>
    </form>
  )
}
