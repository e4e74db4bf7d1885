import type { Metadata } from 'next'
import { DaftarHadir } from './daftar-hadir'
import { FormAturan } from './form-aturan'
import { FormLuar } from './form-luar'
import { FormTamu } from './form-tamu'
import { HapusSemuaNama } from './hapus-nama'
import { Segarkan } from './segarkan'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { ATURAN_AWAL } from '@/lib/rakor/kehadiran/constants'
import { loadKehadiran } from '@/lib/rakor/kehadiran/loaders'
import { cukupKuorum, kalimatKuorum, terlambat, type HitungHadir } from '@/lib/rakor/kehadiran/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'

export const metadata: Metadata = { title: 'Kehadiran' }

/** Word, shape and colour: whether the meeting is quorate. */
function Kuorum({ hitung }: { hitung: HitungHadir }) {
  const cukup = cukupKuorum(hitung)
  return (
    <p className="flex flex-wrap items-center gap-2 text-lg">
      <Badge nada={cukup === null ? 'netral' : cukup ? 'baik' : 'awas'}><span aria-hidden="true">{cukup === null ? '○' : cukup ? '●' : '◆'}</span> {cukup === null ? 'tanpa kuorum' : cukup ? 'kuorum' : 'belum kuorum'}</Badge>
      <span>{kalimatKuorum(hitung)}.</span>
    </p>
  )
}

/** Invitations and attendance of one meeting: for the office to keep, for the other readers to see. */
export default async function HalamanKehadiran({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapat, undangan, aturan, hitung, panel, bolehTulis, bolehHapusNama, terbuka, tanda } = await loadKehadiran((await params).rapatId)
  const kosong = undangan.length === 0
  const bernama = undangan.filter(({ nama }) => nama !== null).length
  return (
    <Isi>
      <PageHead
        judul={kosong ? 'Siapa yang diundang?' : `${bilangan(hitung.hadir)} dari ${bilangan(hitung.undangan)} undangan hadir`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={<span className="flex flex-wrap gap-2">{tanggalPanjang(rapat.tanggal)}, {rapat.tempat}{rapat.contoh ? <Badge>Data contoh</Badge> : null}</span>}
        aksi={kosong ? undefined : (
          <>
            {bolehTulis && terbuka ? <LinkButton href={`/rakor/${rapat.id}/kehadiran/layar`} prefetch={false}>Buka layar kode</LinkButton> : null}
            <LinkButton href={`/rakor/${rapat.id}/kehadiran/daftar`} prefetch={false}>Cetak daftar hadir</LinkButton>
          </>
        )}
      />
      <Segarkan rapatId={rapat.id} tanda={tanda} jalan={terbuka} />
      <div className="flex flex-col gap-8">
        {kosong ? null : <Kuorum hitung={hitung} />}
        {bolehTulis && !terbuka && !kosong ? <Notice>Kehadiran dicatat pada hari rapat sesudah posisinya dibekukan, atau selama rapat berlangsung.</Notice> : null}
        {bolehTulis ? (
          <div className="cetak-sembunyi flex flex-col gap-2">
            <Disclosure label="Aturan undangan dan kuorum" buka={aturan === null}><FormAturan key={JSON.stringify(aturan)} rapatId={rapat.id} aturan={aturan ?? ATURAN_AWAL} baru={aturan === null} /></Disclosure>
            <Disclosure label="Undang instansi luar atau jabatan lain"><FormLuar rapatId={rapat.id} /></Disclosure>
            {terbuka ? <Disclosure label="Catat yang datang tanpa undangan"><FormTamu rapatId={rapat.id} /></Disclosure> : null}
          </div>
        ) : null}
        {kosong ? <EmptyState judul="Undangan belum disusun">{bolehTulis ? 'Simpan aturan di atas; undangan dibuat dari unit yang ada pada hari rapat.' : 'Kantor menyusunnya sebelum rapat.'}</EmptyState> : (
          <DaftarHadir rapatId={rapat.id} bolehTulis={bolehTulis} bolehHapusNama={bolehHapusNama} terbuka={terbuka} undangan={undangan.map((satu) => ({ ...satu, telat: terlambat(satu.pada, rapat.dimulaiPada) }))} />
        )}
        <DaftarPanel panel={panel} unduh={hrefCsvPanel('kehadiran', `rapatId=${rapat.id}`)} />
        {bolehHapusNama && bernama > 0 ? <HapusSemuaNama rapatId={rapat.id} jumlah={bernama} /> : null}
      </div>
    </Isi>
  )
}
