import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { kelasTombol } from '@/components/dasar/ui/button-class'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadLkpjTahun } from '@/lib/rakor/lkpj/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'LKPJ' }

/** Thousands of rows: in the files, not on the page. */
const HANYA_BERKAS = 'lkpj-rincian'

/** The tables of a year's LKPJ: as it was closed, or provisional while it is open. */
export default async function HalamanLkpj({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ peran }, params] = await Promise.all([requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'), searchParams])
  const { periode: { tahun, bulan, daftarTahun }, data, panel, asal, penutupan } = await loadLkpjTahun(params)
  if (daftarTahun.length === 0) return <TanpaTahun />
  const kueri = `tahun=${tahun}${asal === null ? `&bulan=${bulan}` : ''}${params.langsung === '1' ? '&langsung=1' : ''}`
  if (params.rinci !== '1') lipatHalaman(`/lkpj?${kueri}&rinci=1`)
  return (
    <Isi>
      <PageHead
        judul={`Apa yang dipertanggungjawabkan dari ${tahun}?`}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftarTahun.map((satu) => <li key={satu}>{satu === tahun ? <strong aria-current="page">{satu}</strong> : <Link className="tautan" href={`/lkpj?tahun=${satu}`}>{satu}</Link>}</li>)}</ul></nav>}
        aksi={<>
          <a href={`/api/lkpj?${kueri}&format=docx`} download className={kelasTombol()}>Unduh Word</a>
          <a href={`/api/lkpj?${kueri}&format=xlsx`} download className={kelasTombol()}>Unduh Excel</a>
          {PERAN_KANTOR.includes(peran) ? <LinkButton href={`/pengaturan/tahun/${tahun}/tutup`}>Tutup tahun {tahun}</LinkButton> : null}
        </>}
        bantuan={<p>Tabel LKPJ menurut urusan, program, unit, jenis belanja, dan sumber dana, dari posisi yang sama dengan halaman lain. Rincian sampai sub-kegiatan ada pada berkas Word dan Excel. Sebelum tahun ditutup setiap dokumen bertanda SEMENTARA; sesudahnya dokumen dibuat dari posisi yang dibekukan saat tahun ditutup.</p>}
      />
      <div className="mb-6 flex flex-col gap-2">
        {asal !== null ? (
          <Notice nada="berhasil">Tahun {tahun} ditutup {waktuWib(asal.ditutupPada)} (penutupan ke-{asal.urutan}). Yang tampil adalah posisi yang dibekukan saat itu, sidik <span className="break-all">{asal.sha256.slice(0, 16)}</span>. <Link className="tautan" href={`/lkpj?tahun=${tahun}&langsung=1`}>Lihat data sekarang</Link></Notice>
        ) : penutupan === null ? (
          <Notice nada="peringatan">SEMENTARA: tahun {tahun} belum ditutup. Batas data {tanggal(data.hari)}; {data.melapor} dari {data.wajib} unit berpagu sudah melapor.</Notice>
        ) : (
          <Notice nada="peringatan">Data sekarang, bukan posisi saat {tahun} ditutup. <Link className="tautan" href={`/lkpj?tahun=${tahun}`}>Kembali ke posisi yang dibekukan</Link></Notice>
        )}
      </div>
      {asal === null
        ? <DaftarPanel panel={panel.filter(({ kunci }) => kunci !== HANYA_BERKAS)} unduh={hrefCsvPanel('lkpj', `tahun=${tahun}&bulan=${bulan}`)} />
        : <DaftarPanel panel={panel.filter(({ kunci }) => kunci !== HANYA_BERKAS)} />}
    </Isi>
  )
}
