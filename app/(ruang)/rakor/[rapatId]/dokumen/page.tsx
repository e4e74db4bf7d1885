import type { Metadata } from 'next'
import Link from 'next/link'
import { SatuDokumen } from './satu-dokumen'
import { UnduhSemua } from './unduh-semua'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { sampaiBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { loadBekuan } from '@/lib/rakor/bekuan/loaders'
import { loadDaftarDokumen } from '@/lib/rakor/dokumen/berkas/loaders'
import { pilihBekuan } from '@/lib/rakor/halaman/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import { loadTerbitan } from '@/lib/rakor/terbitan/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Dokumen rapat' }

/** Every document of a meeting: what it is for, its formats, what went out, and the signed copies that came back. */
export default async function HalamanDokumen({ params, searchParams }: { params: Promise<{ rapatId: string }>; searchParams: Promise<SearchParams> }) {
  const { peran } = await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const [{ rapatId }, cari] = await Promise.all([params, searchParams])
  const rapat = await loadRapatBeku(rapatId)
  const diminta = typeof cari.bekuan === 'string' ? cari.bekuan : ''
  const semua = await loadBekuan(rapat.id)
  // before anything is frozen the papers without figures are there; a position that is asked for by number has to be
  const bekuan = semua.length === 0 && diminta === '' ? null : (await pilihBekuan(rapat.id, diminta)).bekuan
  const [dokumen, terbitan] = await Promise.all([loadDaftarDokumen(), loadTerbitan(rapat.id)])
  const [bolehTulis, terbit] = [PERAN_KANTOR.includes(peran), new Set(terbitan.map((satu) => satu.dokumen)).size]
  return (
    <Isi>
      <PageHead
        judul={terbit === 0 ? `Dokumen ${namaRapat(rapat)}: belum ada yang terbit` : `Dokumen ${namaRapat(rapat)}: ${bilangan(terbit)} dari ${bilangan(dokumen.length)} terbit`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={<span className="flex flex-wrap gap-2">{bekuan === null ? `Posisi belum dibekukan; acara versi ${rapat.versi}, diubah ${waktuWib(rapat.pada)}` : `Posisi beku ke-${bekuan.urutan}, ${sampaiBulan(bekuan.tahun, bekuan.batasBulan)}, dibaca ${waktuWib(bekuan.dibacaPada)}`}{rapat.contoh ? <Badge>Data contoh</Badge> : null}</span>}
        aksi={bolehTulis ? <Link href="/pengaturan/naskah" prefetch={false} className="tautan min-h-10 content-center">Ubah kata-kata naskah</Link> : undefined}
      />
      {bekuan === null ? <Notice nada="info" className="mb-4">Surat undangan dan daftar hadir dapat dibuat dan diterbitkan sekarang, tanpa angka posisi. Dokumen lain menunggu <Link href={`/rakor/${rapat.id}#bekukan`} className="tautan">posisi dibekukan</Link>.</Notice> : null}
      {bekuan === null || semua[0]?.id === bekuan.id ? null : <Notice nada="peringatan" className="mb-4">Posisi ini sudah diganti yang lebih baru. <Link href={`/rakor/${rapat.id}/dokumen`} className="tautan">Buka dokumen dari posisi yang dipakai</Link>.</Notice>}
      {bekuan === null ? null : <UnduhSemua rapatId={rapat.id} bekuan={bekuan.urutan} />}
      <ul className="mt-4 divide-y divide-garis">
        {dokumen.map((satu) => <SatuDokumen key={satu.kunci} rapatId={rapat.id} bekuan={bekuan?.urutan ?? null} dipakai={semua[0]?.urutan ?? null} dokumen={satu} terbitan={terbitan.filter(({ dokumen: kunci }) => kunci === satu.kunci)} bolehTulis={bolehTulis} tanggal={rapat.tanggal} />)}
      </ul>
      <p className="mt-4 text-sm text-redup">Rapat {tanggal(rapat.tanggal)}. Draf dibuat saat diunduh; yang sudah terbit disimpan apa adanya.</p>
    </Isi>
  )
}
