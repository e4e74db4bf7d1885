import type { Metadata } from 'next'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadPapan } from '@/lib/lapor/pelaporan/loaders'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { alamatPesan, bacaSaringan, belumDiKantor, pengingatPesan, pengingatSurat, saring } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { PeriodeLain } from '../../periode-lain'
import { TeksPengingat } from './teks-pengingat'

export const metadata: Metadata = { title: 'Pengingat laporan' }

/** Ready words for the units whose report has not come: a letter and a message, from the board's data and filter. */
export default async function PengingatPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const minta = bacaAlamat(parameter)
  const { periode, papan } = await loadPapan(minta)
  await requireTahunAda(parameter)
  const { kategori } = bacaSaringan(parameter)
  const belum = saring(papan, { kategori }).filter(belumDiKantor)
  const remah = [{ nama: 'Verifikasi', href: periode ? `/verifikasi?tahun=${periode.tahun}&bulan=${periode.bulan}` : '/verifikasi' }]
  if (!periode || belum.length === 0) {
    return (
      <Isi>
        <PageHead remah={remah} judul="Tidak ada yang perlu diingatkan" />
        <EmptyState judul={periode ? `Semua laporan ${bulanTahun(periode.tahun, periode.bulan)} sudah sampai di kantor` : 'Belum ada periode yang dibuka'}>
          Pengingat disusun dari unit yang belum mengirim laporannya.
        </EmptyState>
      </Isi>
    )
  }
  const kini = new Date()
  const pesan = pengingatPesan(belum, periode, kini)
  return (
    <Isi>
      <PageHead
        remah={remah}
        judul={`${bilangan(belum.length)} unit belum mengirim laporan ${bulanTahun(periode.tahun, periode.bulan)}`}
        keterangan={<>{kategori ? `Kategori ${NAMA_KATEGORI[kategori]}. ` : ''}<Tenggat periode={periode} /></>}
        bantuan="Teks disusun dari keadaan laporan saat halaman dibuka. Ubah seperlunya, lalu salin ke surat atau ke percakapan. Tidak ada yang dikirim oleh aplikasi."
      />
      <PeriodeLain minta={minta} kini={periode} sebab="belum pernah dibuka" />
      <div className="grid gap-8 lg:grid-cols-2">
        <TeksPengingat label="Untuk surat" teks={pengingatSurat(belum, periode, kini)} baris={22} />
        <div className="flex flex-col gap-3">
          <TeksPengingat label="Untuk WhatsApp" teks={pesan} baris={16} />
          <p><a className="tautan" href={alamatPesan(pesan)} target="_blank" rel="noreferrer">Buka di WhatsApp (tab baru)</a></p>
        </div>
        <section aria-labelledby="judul-belum" className="lg:col-span-2">
          <h2 id="judul-belum" className="mb-2 text-lg">Siapa saja?</h2>
          <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {belum.map((satu) => (
              <li key={satu.unitId} className="flex flex-wrap items-center justify-between gap-2 border-b border-garis py-1">{satu.nama} <StatusLapor status={satu.status} terlambat={satu.terlambat} /></li>
            ))}
          </ul>
          <p className="mt-4"><LinkButton kecil href={remah[0]?.href ?? '/verifikasi'}>Kembali ke papan</LinkButton></p>
        </section>
      </div>
    </Isi>
  )
}
