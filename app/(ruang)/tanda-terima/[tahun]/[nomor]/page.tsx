import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { PrintHead } from '@/components/dasar/shell/print-head'
import { PageHead } from '@/components/dasar/ui/page-head'
import { KeadaanTandaTerima } from '@/components/lapor/tanda-terima/keadaan-tanda-terima'
import { LembarTandaTerima } from '@/components/lapor/tanda-terima/lembar-tanda-terima'
import { TombolCetak } from '@/components/lapor/tanda-terima/tombol-cetak'
import { LinkButton } from '@/components/dasar/ui/button'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadTandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/loaders'
import { nomorTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'

export const metadata: Metadata = { title: 'Tanda terima laporan' }

/** One receipt: to read, to print, and to hold against what stands now. */
export default async function TandaTerimaPage({ params }: { params: Promise<{ tahun: string; nomor: string }> }) {
  const tanda = await loadTandaTerima(await params)
  return (
    <Isi className="surat">
      <PrintHead keterangan={`Tanda terima ${nomorTampil(tanda)}`} />
      <PageHead
        judul={`Tanda terima laporan ${bulanTahun(tanda.tahun, tanda.bulan)}, ${tanda.unit}`}
        bantuan="Dibuat sistem saat laporan dikirim; nomornya urut dalam setahun dan tidak dapat diubah atau dihapus. Sidik isi dihitung ulang setiap halaman ini dibuka: bila sama, yang tersimpan sekarang persis yang dikirim."
        aksi={<><TombolCetak /><LinkButton kecil href={`/perangkat-daerah/${tanda.unitId}?tahun=${tanda.tahun}&bulan=${tanda.bulan}`}>Angka unit</LinkButton></>}
      />
      <div className="flex flex-col gap-6">
        <KeadaanTandaTerima tanda={tanda} />
        <LembarTandaTerima tanda={tanda} />
      </div>
    </Isi>
  )
}
