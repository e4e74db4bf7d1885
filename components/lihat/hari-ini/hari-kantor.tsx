import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { hitungKeadaan, sisaWaktu } from '@/lib/lapor/pelaporan/utils'
import type { HariKantor as Isi } from '@/lib/lihat/hari-ini/types'
import { DaftarHal } from './daftar-hal'
import { DaftarTemuan } from './daftar-temuan'
import { halBulan, halLain } from './hal-kantor'
import { TenggatKini } from './tenggat-kini'

/** The next deadline ahead, in one sentence; without one, the newest that has passed. */
function tenggat({ bulan }: Isi, kini: Date): string {
  const urut = [...bulan].sort((a, b) => (a.periode.tenggat < b.periode.tenggat ? -1 : 1))
  const satu = urut.find(({ periode }) => !periode.lewat) ?? urut.at(-1)
  if (!satu) return 'Tidak ada bulan yang terbuka.'
  const { periode } = satu
  return `Tenggat ${periode.lewat ? 'terakhir' : 'berikutnya'}: laporan ${bulanTahun(periode.tahun, periode.bulan)}, ${waktuWib(periode.tenggat)} (${sisaWaktu(periode.tenggat, kini)}).`
}

/** The day of the office: what waits, what is late, what is not proven; each count leads to what it counts. */
export function HariKantor({ isi, kini }: { isi: Isi; kini: Date }) {
  const menunggu = isi.bulan.reduce((n, { papan }) => n + hitungKeadaan(papan).DIAJUKAN, 0)
  return (
    <>
      <PageHead
        judul={menunggu === 0 ? 'Tidak ada laporan yang menunggu diperiksa' : `${bilangan(menunggu)} laporan menunggu diperiksa`}
        keterangan={tenggat(isi, kini)}
        bantuan="Setiap jumlah membuka daftar yang dihitungnya. Rekonsiliasi ditampilkan untuk tiga bulan terakhir yang sudah lewat tenggat dan belum diterbitkan."
      />
      {isi.keluhan.length === 0 ? null : (
        <Notice nada="galat" judul="Server perlu perhatian" className="mb-6">
          <ul>{isi.keluhan.map((satu) => <li key={satu}>{satu}</li>)}</ul>
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
        {isi.bulan.map((satu) => {
          const { tahun, bulan } = satu.periode
          return (
            <section key={`${tahun}-${bulan}`} aria-labelledby={`bulan-${tahun}-${bulan}`} className="flex flex-col gap-2">
              <h2 id={`bulan-${tahun}-${bulan}`} className="text-lg">Di mana laporan {bulanTahun(tahun, bulan)}?</h2>
              <p className="text-redup"><TenggatKini periode={satu.periode} kini={kini} />{satu.periode.hanyaUnit ? ` Dibuka kembali untuk ${bilangan(satu.periode.hanyaUnit.length)} unit.` : ''}</p>
              <DaftarHal hal={halBulan(satu)} kosong="Semua laporan bulan ini sudah diverifikasi." />
              <p><LinkButton kecil href={`/verifikasi?tahun=${tahun}&bulan=${bulan}`}>Buka papan verifikasi</LinkButton></p>
            </section>
          )
        })}
        <section aria-labelledby="lain" className="flex flex-col gap-2">
          <h2 id="lain" className="text-lg">Apa lagi yang menunggu kantor?</h2>
          <DaftarHal hal={halLain(isi)} kosong="Tidak ada permintaan, selisih BKAD, atau impor yang menunggu." />
          {isi.bulan.length === 0 && isi.peran === 'ADMIN' ? <p><LinkButton ragam="utama" href="/pengaturan/periode">Buka periode</LinkButton></p> : null}
        </section>
        <DaftarTemuan judul="Apa yang menghambat dan berisiko?" temuan={isi.temuan} />
      </div>
    </>
  )
}
