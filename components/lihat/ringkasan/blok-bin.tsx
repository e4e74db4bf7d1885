import { BatangTumpuk } from '@/components/dasar/charts/tumpuk'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, persen } from '@/lib/dasar/format/angka'
import { asalFisik } from '@/lib/dasar/format/fisik'
import { temuanBin } from '@/lib/dasar/format/temuan'
import { BIN_FISIK, periksaBin, type NamaBin } from '@/lib/realisasi/bin-fisik'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'
import { hrefCsv } from '@/lib/lihat/panel/tautan'

/** Light to dark with progress; what has no value is hatched, never a colour of the scale. */
const WARNA: Record<NamaBin, string> = {
  nol: 'border-2 border-realisasi bg-latar',
  sampai50: 'bg-realisasi/35',
  sampai75: 'bg-realisasi/65',
  sampai100: 'bg-realisasi',
  belumLapor: 'arsir border border-abu',
}

/** Sub-kegiatan by physical progress, with the checksum that the office prints. */
export function BlokBin({ kabupaten, kueri }: { kabupaten: Capaian; kueri: string }) {
  const { bin, jumlahSubKegiatan } = kabupaten.posisi
  const judul = temuanBin(bin, jumlahSubKegiatan)
  if (jumlahSubKegiatan === 0) return <Blok judul={judul}><EmptyState judul="Sebaran muncul setelah pagu dientri" /></Blok>
  const bagian = BIN_FISIK.map(({ bin: nama, nama: label }) => ({ nama: label, jumlah: bin[nama], warna: WARNA[nama] }))
  const { sesuai, jumlah, selisih } = periksaBin(bin, jumlahSubKegiatan)
  const penjumlahan = `${bagian.map((item) => bilangan(item.jumlah)).join(' + ')} = ${bilangan(jumlah)}`
  return (
    <Blok
      judul={judul}
      bacaan={`Progres fisik tertimbang ${persen(kabupaten.fisik)}, ${asalFisik(kabupaten) ?? `dari laporan bulan ini yang mewakili ${persen(kabupaten.cakupanFisik)} pagu`}.`}
      rumus={[RUMUS.bin, RUMUS.fisik, RUMUS.cakupanFisik]}
      unduh={hrefCsv(kueri, 'subKegiatan')}
    >
      <BatangTumpuk bagian={bagian} />
      {sesuai ? (
        <p className="mt-2 text-sm text-redup">{penjumlahan} sub-kegiatan berpagu: jumlahnya sesuai.</p>
      ) : (
        <Notice nada="galat" judul="Jumlah kelompok tidak sesuai" className="mt-2">
          {penjumlahan}, padahal ada {bilangan(jumlahSubKegiatan)} sub-kegiatan berpagu (selisih {bilangan(selisih)}).
        </Notice>
      )}
    </Blok>
  )
}
