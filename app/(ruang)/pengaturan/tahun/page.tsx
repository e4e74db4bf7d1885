import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadIsiTahun, loadSetelan, loadVersi } from '@/lib/tahun/tahun-anggaran/loaders'
import { loadSetelanKetaatan } from '@/lib/lapor/ketaatan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { BagianBobot } from './bagian-bobot'
import { BagianBuku, BagianHapus } from './bagian-buku'
import { FormBesaran } from './form-besaran'
import { FormSetelan, FormZona } from './form-setelan'
import { FormTahun } from './form-tahun'
import { FormVersiApbd, FormVersiKas } from './form-versi'
import { TabelVersi } from './tabel-versi'

export const metadata: Metadata = { title: 'Tahun anggaran' }

/** A year's rules: who fills in what, the limits of the zona, the weights of the score of reporting, the versions of APBD and anggaran kas. */
export default async function TahunPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  await requirePeran('ADMIN')
  const parameter = await searchParams
  await requireTahunAda(parameter)
  const alamat = bacaAlamat(parameter)
  const dihapus = typeof parameter.dihapus === 'string' && /^\d{4}$/.test(parameter.dihapus) ? parameter.dihapus : null
  const { tahun: daftar, regulasi } = await loadSetelan()
  const kini = daftar.find((satu) => satu.tahun === alamat.tahun) ?? daftar[0]
  const [versi, bobot, isi] = kini ? await Promise.all([loadVersi(kini.tahun), loadSetelanKetaatan(kini.tahun), loadIsiTahun(kini.tahun)]) : [{ apbd: [], kas: [] }, null, null]
  const tahunBaru = (daftar[0]?.tahun ?? new Date().getFullYear() - 1) + 1
  return (
    <Isi>
      <PageHead
        judul={kini ? `Aturan tahun anggaran ${kini.tahun}` : 'Belum ada tahun anggaran'}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftar.map(({ tahun }) => <li key={tahun}>{tahun === kini?.tahun ? <strong aria-current="page">{tahun}</strong> : <Link className="tautan" href={`/pengaturan/tahun?tahun=${tahun}`}>{tahun}</Link>}</li>)}</ul></nav>}
        bantuan="Setelan menentukan siapa mengisi pagu dan anggaran kas serta apakah kepala perangkat daerah menyetujui laporan. Bobot skor ketaatan berlaku sejak bulan mulainya; bulan yang pernah dikunci tetap memakai bobotnya. Versi APBD dan anggaran kas berlaku sejak tanggalnya; versi yang dipakai bulan terkunci tidak dapat diubah."
        aksi={kini ? <><LinkButton href={`/pengaturan/menyiapkan?tahun=${kini.tahun}`}>Langkah menyiapkan {kini.tahun}</LinkButton><LinkButton href={`/pengaturan/tahun/${kini.tahun}/tutup`}>Tutup tahun {kini.tahun}</LinkButton></> : null}
      />
      {dihapus && !daftar.some(({ tahun }) => String(tahun) === dihapus) ? <Notice nada="berhasil" umumkan className="mb-4">Tahun {dihapus} dihapus. Jejak perubahannya tetap ada.</Notice> : null}
      {kini ? (
        <div key={kini.tahun} className="flex flex-col gap-8">
          <div className="grid gap-8 lg:grid-cols-2">
            <section aria-labelledby="judul-setelan"><h2 id="judul-setelan" className="mb-2 text-lg">Siapa mengisi apa?</h2><FormSetelan setelan={kini} /></section>
            <section aria-labelledby="judul-zona"><h2 id="judul-zona" className="mb-2 text-lg">Di mana batas zona?</h2><FormZona setelan={kini} /></section>
          </div>
          <section aria-labelledby="judul-besaran"><h2 id="judul-besaran" className="mb-2 text-lg">Kapan angka harus dijawab di selnya?</h2><FormBesaran setelan={kini} /></section>
          {isi ? <BagianBuku setelan={kini} isi={isi} regulasi={regulasi} /> : null}
          {bobot ? <BagianBobot tahun={kini.tahun} setelan={bobot} /> : null}
          <section aria-labelledby="judul-versi" className="flex flex-col gap-3">
            <h2 id="judul-versi" className="text-lg">Versi apa saja yang berlaku?</h2>
            <TabelVersi {...versi} />
            <Disclosure label="Tambah versi APBD"><FormVersiApbd tahun={kini.tahun} nomor={versi.apbd.length} /></Disclosure>
            <Disclosure label="Tambah versi anggaran kas">{versi.apbd.length === 0 ? <p>Buat versi APBD lebih dulu.</p> : <FormVersiKas tahun={kini.tahun} apbd={versi.apbd} nomor={versi.kas.length} />}</Disclosure>
          </section>
          {isi ? <BagianHapus setelan={kini} isi={isi} /> : null}
        </div>
      ) : <EmptyState judul="Mulai dari sini">Buat tahun anggaran pertama di bawah.</EmptyState>}
      <section aria-labelledby="judul-baru" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-baru" className="mb-2 text-lg">Buat tahun anggaran baru</h2>
        {regulasi.length > 0 ? <FormTahun tahun={tahunBaru} regulasi={regulasi} semula={daftar[0] ?? null} /> : <p>Kodefikasi program dan kegiatan belum dimuat.</p>}
      </section>
    </Isi>
  )
}
