import { BulletBars } from '@/components/dasar/charts/bullet'
import { barisBullet, Rupiah } from '@/components/lihat/ringkasan/pembuka'
import { TabelCapaian } from '@/components/dasar/tables/tabel-capaian'
import { Disclosure, RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { hrefCsv } from '@/components/lihat/ringkasan/tautan'
import { rekat } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'

interface PembukaUnitProps {
  capaian: Capaian
  nama: string
  tahun: number
  kueri: string
}

/** What is read first on the page of a unit or a sub-kegiatan: one sentence and the three bars it comes from. */
export function PembukaUnit({ capaian, nama, tahun, kueri }: PembukaUnitProps) {
  const bernama = { ...capaian, posisi: { ...capaian.posisi, nama } }
  return (
    <section aria-label="Posisi" className="mb-10">
      {capaian.melapor ? null : (
        <Notice nada="peringatan" className="mb-3">
          Laporan {bulanTahun(tahun, capaian.bulan)} belum dikirim: angka di bawah adalah entri sampai saat ini, tanpa zona dan peringkat.
        </Notice>
      )}
      <p className="max-w-5xl text-lg font-semibold">{rekat(kalimatPosisi(capaian, tahun))}</p>
      <Rupiah kabupaten={capaian} />
      <BulletBars baris={barisBullet(capaian)} />
      <div className="cetak-sembunyi flex flex-wrap gap-x-4">
        <Disclosure label="Tabel" className="open:w-full">
          <TabelCapaian caption={`Posisi ${nama}, rupiah penuh`} judulKolom="Bagian" daftar={[bernama]} />
        </Disclosure>
        <RumusDisclosure rumus={[RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.serapanAngkas, RUMUS.fisik, RUMUS.targetFisik, RUMUS.deviasiFisik]} />
        <UnduhCsv href={hrefCsv(kueri, 'kabupaten')} />
      </div>
    </section>
  )
}
