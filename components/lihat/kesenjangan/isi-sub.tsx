import Link from 'next/link'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import { Button } from '@/components/dasar/ui/button'
import { RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Input, Select } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { bilangan, rekat } from '@/lib/dasar/format/angka'
import { BARIS_PER_HALAMAN, NAMA_URUT_SUB, URUT_SUB } from '@/lib/lihat/kesenjangan/constants'
import type { DataDaftarSub } from '@/lib/lihat/kesenjangan/types'
import { panelDaftarSub } from '@/lib/lihat/panel/kesenjangan/daftar-sub'
import { keUnit } from '@/lib/lihat/panel/kesenjangan/telusur'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { alamatGap, alamatSub, tetap } from './alamat'
import { Cakupan } from './cakupan'
import { KotakTanpa } from './form-tampilan'
import { IsianTersembunyi } from './isian-tersembunyi'
import { DeretKeping, Keping } from './keping'

/** Search, order and what is left out, as one GET form. */
function FormSub({ kueri, saringan }: Pick<DataDaftarSub, 'kueri' | 'saringan'>) {
  const { tanpa, cari, urut } = saringan
  return (
    <form method="get" role="search" aria-label="Saring daftar sub-kegiatan" className="cetak-sembunyi flex flex-wrap items-end gap-x-6 gap-y-2">
      <IsianTersembunyi kueri={kueri} isi={tetap(saringan, ['tanpa', 'cari', 'urut', 'hal'])} />
      <label className="text-sm max-sm:w-full sm:w-64">Cari sub-kegiatan, kode, atau unit<Input type="search" name="cari" key={cari} defaultValue={cari} maxLength={80} /></label>
      <label className="text-sm sm:w-48">Urut menurut<Select name="urut" key={urut} defaultValue={urut} opsi={URUT_SUB.map((nilai) => ({ nilai, nama: NAMA_URUT_SUB[nilai] }))} /></label>
      <KotakTanpa tanpa={tanpa} />
      <Button type="submit">Terapkan</Button>
    </form>
  )
}

function Halaman({ kueri, saringan, hal, banyak }: Pick<DataDaftarSub, 'kueri' | 'saringan'> & { hal: number; banyak: number }) {
  const akhir = Math.max(1, Math.ceil(banyak / BARIS_PER_HALAMAN))
  if (akhir === 1) return null
  const ke = (nomor: number) => alamatSub(kueri, saringan, { hal: nomor })
  return (
    <nav aria-label="Halaman daftar" className="cetak-sembunyi mt-3 flex flex-wrap items-center gap-4 text-sm">
      {hal > 1 ? <Link href={ke(hal - 1)} prefetch={false} className="tautan inline-flex min-h-9 items-center">Sebelumnya</Link> : null}
      <span>Halaman {bilangan(hal)} dari {bilangan(akhir)}</span>
      {hal < akhir ? <Link href={ke(hal + 1)} prefetch={false} className="tautan inline-flex min-h-9 items-center">Berikutnya</Link> : null}
    </nav>
  )
}

/** The list that a count of sub-kegiatan leads to, with the other counts beside it, a page at a time. */
export function IsiSub({ data, milik }: { data: DataDaftarSub; milik: boolean }) {
  const { kueri, saringan, seluruh, sub, cakupan } = data
  const { bin } = saringan
  const hal = Math.min(saringan.hal, Math.max(1, Math.ceil(sub.length / BARIS_PER_HALAMAN)))
  const panel = panelDaftarSub(data, [(hal - 1) * BARIS_PER_HALAMAN, hal * BARIS_PER_HALAMAN])
  const { jumlahSubKegiatan } = seluruh.posisi
  return (
    <>
      <PageHead
        judul={rekat(panel.judul)}
        keterangan={`${bilangan(jumlahSubKegiatan)} sub-kegiatan berpagu.${panel.bacaan === undefined ? '' : ` ${panel.bacaan}`}`}
        remah={[{ nama: 'Kesenjangan', href: alamatGap(kueri, saringan) }]}
        aksi={<UnduhCsv href={hrefCsvPanel('sub-kegiatan', `${kueri}&${new URLSearchParams(tetap(saringan))}`)('daftar-sub-kegiatan')} />}
      />
      <div className="mb-4 space-y-3">
        <Cakupan cakupan={cakupan} hrefTanpa={(apa) => alamatSub(kueri, saringan, { [apa]: null, hal: null })} terkunci={milik} hrefUnit={saringan.unit === null ? undefined : keUnit(kueri, String(saringan.unit))} />
        <DeretKeping label="Progres fisik">
          <Keping href={alamatSub(kueri, saringan, { bin: null, hal: null })} aktif={bin === null}>Semua <strong>{bilangan(jumlahSubKegiatan)}</strong></Keping>
          {BIN_FISIK.map(({ bin: nama, nama: label }) => (
            <Keping key={nama} href={alamatSub(kueri, saringan, { bin: nama, hal: null })} aktif={bin === nama}>{label} <strong>{bilangan(seluruh.posisi.bin[nama])}</strong></Keping>
          ))}
        </DeretKeping>
        <FormSub kueri={kueri} saringan={saringan} />
      </div>
      {panel.tabel.baris.length === 0 && panel.kosong ? <EmptyState judul={panel.kosong.judul}>{panel.kosong.isi}</EmptyState> : <TabelPanel tabel={panel.tabel} />}
      <Halaman kueri={kueri} saringan={saringan} hal={hal} banyak={sub.length} />
      <RumusDisclosure rumus={panel.rumus} />
    </>
  )
}
