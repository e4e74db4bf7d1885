import type { Metadata } from 'next'
import { PilihBagian } from './pilih-bagian'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { sampaiBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { HALAMAN_BEKU, loadHalamanBeku, loadPeriodeBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import { kataDini } from '@/lib/rakor/bekuan/utils'
import type { IsiBahan } from '@/lib/rakor/bekuan/types'
import { pilihBekuan } from '@/lib/rakor/halaman/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Posisi beku' }

const satu = (nilai: SearchParams[string]): string => (typeof nilai === 'string' ? nilai : '')

/** Why a part is not drawn, and what helps. */
const SEBAB: Readonly<Record<Exclude<IsiBahan['keadaan'], 'ADA'>, { judul: string; isi: string }>> = {
  RUSAK: { judul: 'Bagian ini tidak ditampilkan karena isinya berubah', isi: 'Sidiknya tidak cocok dengan yang disimpan saat dibekukan. Minta admin menjalankan Periksa segel.' },
  USANG: { judul: 'Bagian ini dibekukan oleh versi aplikasi yang lebih lama', isi: 'Bentuk datanya tidak dikenal lagi, jadi tidak digambar. Dokumen yang sudah terbit tetap berlaku.' },
  TIADA: { judul: 'Bagian ini tidak ada dalam posisi beku', isi: 'Pilih bagian lain.' },
}

/** A frozen position, page by page: the same panels from the stored data. */
export default async function HalamanPosisiBeku({ params, searchParams }: { params: Promise<{ rapatId: string }>; searchParams: Promise<SearchParams> }) {
  const [{ rapatId }, cari] = await Promise.all([params, searchParams])
  const rapat = await loadRapatBeku(rapatId)
  const { bekuan, semua } = await pilihBekuan(rapat.id, satu(cari.bekuan))
  const bagian = HALAMAN_BEKU.some(({ kunci }) => kunci === cari.bagian) ? satu(cari.bagian) : 'ringkasan'
  const unitId = satu(cari.unitId)
  const [isi, periode, ringkasan] = await Promise.all([
    bagian === 'unit' && unitId === '' ? null : loadHalamanBeku(bekuan, bagian, unitId), loadPeriodeBeku(bekuan), loadRingkasanBeku(bekuan),
  ])
  const unit = ringkasan.keadaan === 'ADA' ? ringkasan.data.unit.map(({ posisi }) => ({ id: posisi.kunci, nama: posisi.nama })) : []
  const dini = kataDini(bekuan, bekuan.hari ?? rapat.tanggal)
  const kueri = `rapat=${rapat.id}&bekuan=${bekuan.urutan}${bagian === 'unit' ? `&unitId=${unitId}` : ''}`
  return (
    <Isi>
      <PageHead
        judul={`Posisi beku ${namaRapat(rapat)}`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={<span className="flex flex-wrap gap-2">{sampaiBulan(bekuan.tahun, bekuan.batasBulan)}, {periode?.apbdVersi?.nama ?? 'versi tidak terbaca'}{periode?.contoh ? <Badge>Data contoh</Badge> : null}</span>}
      />
      <Notice nada="info" className="mb-4" judul={`Angka beku per ${waktuWib(bekuan.dibacaPada)}, bukan data hari ini`}>
        <p className="text-sm">Tautan pada baris menuju data hari ini. Segel nomor {bekuan.segelNomor}, versi data {bekuan.versiData}, sidik <code className="break-all">{bekuan.sha256.slice(0, 16)}</code>.{semua[0]?.id === bekuan.id ? '' : ' Posisi ini sudah diganti yang lebih baru.'}{dini === null ? '' : ` ${dini}, hari rapatnya: angka bulan itu belum lengkap.`}</p>
      </Notice>
      <PilihBagian rapatId={rapat.id} bekuan={bekuan.urutan} bagian={bagian} unitId={unitId} unit={unit} />
      {isi === null ? <p>Pilih unit untuk melihat halamannya.</p>
        : isi.keadaan === 'ADA' ? <DaftarPanel panel={isi.panel} unduh={hrefCsvPanel(bagian, kueri)} />
          : <Notice nada="galat" judul={SEBAB[isi.keadaan].judul}><p>{SEBAB[isi.keadaan].isi}</p></Notice>}
    </Isi>
  )
}
