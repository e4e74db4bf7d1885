import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadPeriksa } from '@/lib/lihat/periksa/loaders'
import { bacaKueriKertas } from '@/lib/lihat/periksa/schema'
import { HasilPemeriksaan, PemeriksaanLama } from './hasil'
import { MulaiPeriksa } from './mulai'
import { UjiKertasForm } from './uji-kertas'

export const metadata: Metadata = { title: 'Periksa segel' }

const bantuan = (
  <p>
    Setiap transaksi ditutup dengan segel: sidik atas baris jejaknya, dirangkai dengan segel sebelumnya. Baris yang diubah, dihapus, disisipkan,
    atau ditukar memutus rangkaiannya. Kepala rantai tercetak dengan kode di kaki setiap dokumen, sehingga kertas menjadi saksi di luar basis
    data; berkas jangkar (pengaturan JANGKAR) menjadi saksi lain. Diperiksa juga: setiap isian terhadap jejak terakhirnya, peristiwa laporan, jumlah
    tersimpan terhadap entrinya, penerbitan, tanda terima, posisi beku, dokumen, foto, lampiran, dan data terbuka. Yang tidak dibuktikan: nama orang dan kata
    sandi (tidak disegel, agar dapat dihapus menurut hukum), kehadiran dan undangan, berkas yang belum diterapkan, pemberitahuan, log keamanan, dan
    data contoh yang dimuat tanpa jejak per baris. Perintah <code>npm run periksa</code> melakukan hal yang sama.
  </p>
)

export default async function HalamanPeriksa({ searchParams }: PageProps<'/jejak/periksa'>) {
  const kertas = bacaKueriKertas((await searchParams).kertas)
  const { cap, uji, pemeriksaan: [terbaru, ...lama] } = await loadPeriksa(kertas)
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Jejak perubahan', href: '/jejak' }]} judul="Apakah riwayat masih seperti ditulis?" bantuan={bantuan} />
      <div className="flex flex-col gap-4">
        {cap ? (
          <div className="flex items-center gap-4">
            <svg viewBox={`0 0 ${cap.jalur.sisi} ${cap.jalur.sisi}`} className="size-24 shrink-0 bg-white" shapeRendering="crispEdges" role="img" aria-label={`Kode segel: ${cap.kode}`}><path d={cap.jalur.d} fill="#000" /></svg>
            <p className="min-w-0"><span className="text-sm text-redup">Kepala rantai sekarang</span><br /><span className="break-words tabular-nums">{cap.teks}</span></p>
          </div>
        ) : null}
        <MulaiPeriksa berjalan={terbaru !== undefined && terbaru.selesai === null} />
        {terbaru ? <HasilPemeriksaan satu={terbaru} /> : <EmptyState judul="Belum pernah diperiksa di halaman ini"><p>Tekan Periksa sekarang; satu juta baris jejak memerlukan kira-kira setengah menit.</p></EmptyState>}
      </div>
      <UjiKertasForm kertas={kertas} uji={uji} />
      <PemeriksaanLama daftar={lama} />
    </Isi>
  )
}
